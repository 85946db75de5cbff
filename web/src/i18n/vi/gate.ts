export const gate = {
  notLoaded: 'Chưa tải được',
  signInTitle: 'Cần đăng nhập',
  signInText: 'Trang này dành cho cán bộ được giao việc trong khối.',
  signIn: 'Đăng nhập',
} as const;
