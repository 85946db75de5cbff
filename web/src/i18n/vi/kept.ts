export const kept = {
  keptNoSeat: 'Trước khi nội dung được gửi, tài khoản này không còn giữ vị trí được viết ở đây.',
  keptSeasonClosed: 'Mùa thi đua đã khép lại trước khi nội dung được gửi.',
  keptWindowClosed:
    'Đã hết thời hạn trước khi nội dung được gửi. Cần thêm thời gian, xin đề nghị Khối trưởng gia hạn cho đơn vị.',
  keptSheetLocked: 'Phiếu đã được nộp trước khi nội dung được gửi.',
  keptSubmitted: 'Hồ sơ đã được nộp trước khi nội dung được gửi.',
  keptSigned: 'Bản giao ước của đơn vị đã được ký trước khi nội dung được gửi.',
  keptAgreementClosed: 'Bản giao ước đã khép lại trước khi nội dung được gửi.',
  keptGone: 'Hồ sơ đã bị xoá trước khi nội dung được gửi.',
  notTaken: '{count} ô không gửi được nữa',
  notTakenText: 'Nội dung đã nhập được giữ trên máy này và tải về được.',
} as const;
