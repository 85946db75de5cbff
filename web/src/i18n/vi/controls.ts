export const controls = {
  notANumber: 'Chỉ nhập số, ví dụ 12,5',
  outOfRange: 'Nhập từ {min} đến {max}',
  saving: 'Đang lưu…',
  saved: 'Đã lưu {time}',
  saveFailed: 'Chưa lưu được',
  queued: 'Chưa gửi, sẽ gửi khi có mạng',
  left: 'còn {left}/{capacity}',
  full: 'đã hết suất ({capacity}/{capacity})',
} as const;
