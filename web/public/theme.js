// Before the first paint, so that nobody who chose dark is shown a white page. A file, because the
// Content-Security-Policy allows no inline script.
try {
  const theme = localStorage.getItem('khoi-thi-dua.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme holds.
}
