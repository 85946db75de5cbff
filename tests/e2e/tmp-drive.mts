import { chromium } from 'playwright-core';

const base = process.env.BASE ?? 'http://127.0.0.1:30000';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const ctx = await b.newContext({
  viewport: { width: 1280, height: 900 },
  storageState: {
    cookies: [],
    origins: [{ origin: base, localStorage: [{ name: 'khoi-thi-dua.tour-seen', value: '1' }] }],
  },
});
const p = await ctx.newPage();
p.setDefaultTimeout(15000);
p.on('console', (m) => {
  if (['error', 'warning'].includes(m.type()))
    console.log('!', m.text().slice(0, 300), m.location().url);
});
p.on('pageerror', (e) => console.log('PAGEERROR', e.stack?.slice(0, 600)));
const shot = (n: string) => p.screenshot({ path: `/tmp/h-e-shots/${n}.png`, fullPage: true });
try {
  await p.goto(`${base}/sign-in?back=%2Fsetup`);
  await p
    .getByRole('button', { name: 'Thư ký Khối trưởng, Văn phòng Chủ tịch nước', exact: true })
    .click();
  await p.waitForURL('**/setup');
  await p.getByRole('heading', { name: 'Mở mùa thi đua mới' }).waitFor();
  await shot('1-list');
  const year = await p.getByLabel('Năm (').inputValue();
  console.log('year', year);
  await p.getByLabel('Bắt đầu từ').selectOption('illustrative');
  await p.getByRole('button', { name: `Mở mùa thi đua ${year}` }).click();
  await p.waitForURL(`**/setup/${year}/theme`);
  await p.getByRole('heading', { name: 'Chủ đề', exact: true }).waitFor();
  await p.getByLabel('Chủ đề của năm').fill('Đoàn kết, sáng tạo');
  await p.getByText(/Đã lưu \d\d:\d\d/).waitFor();
  await shot('2-theme');
  for (const s of ['criteria', 'windows', 'scoring', 'quotas', 'check']) {
    await p.goto(`${base}/setup/${year}/${s}`);
    await p.locator('.setup-step > *:nth-child(2)').waitFor();
    await p.waitForTimeout(1500);
    await shot(`3-${s}`);
  }
} catch (e) {
  console.log('FAILED', e);
  await shot('failed');
}
await b.close();
