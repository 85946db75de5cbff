export const notFound = {
  title: 'Không có trang này',
  text: 'Địa chỉ có thể đã gõ thiếu hoặc trang đã đổi chỗ. Dữ liệu của khối không bị ảnh hưởng.',
  home: 'Về bảng điểm',
} as const;
