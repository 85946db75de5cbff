export const unsent = {
  newBuild: 'Đã có phiên bản mới của trang',
  newBuildText: 'Tải lại lúc nào cũng được: nội dung đang nhập được giữ trên máy này.',
  reload: 'Tải lại',
  unsent: '{count} ô chưa gửi',
  unsentOffline: 'Mất mạng. Được giữ trên máy này và tự gửi khi có mạng lại.',
  unsentOnline: 'Được giữ trên máy này. Có ô cần xem lại, hoặc máy chủ chưa trả lời.',
  sendNow: 'Gửi ngay',
  see: 'Xem',
} as const;
