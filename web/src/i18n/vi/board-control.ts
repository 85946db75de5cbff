export const boardControl = {
  toSetup: 'Tiêu chí, thời hạn, gia hạn của mùa này',
  toSeasons: 'Chuẩn bị mùa thi đua khác',
  controlTitle: 'Điều hành bảng điểm',
  running: 'Bảng công khai đang chạy: mỗi điểm mới hiện ngay.',
  frozenSince:
    'Bảng công khai đã dừng từ {moment}. Điểm mới vẫn được tính, chỉ Khối trưởng, Khối phó, tổ thẩm định và Hội đồng thấy.',
  freeze: 'Dừng bảng điểm',
  freezeTitle: 'Dừng bảng điểm công khai?',
  consequenceFrozen:
    'Bảng công khai giữ nguyên số liệu lúc này, ai cũng thấy là đang dừng và từ lúc nào.',
  consequenceScoring:
    'Các đơn vị vẫn chấm, tổ thẩm định vẫn thẩm định; số liệu mới không hiện ra ngoài.',
  unfreeze: 'Cho bảng chạy lại',
  unfreezeTitle: 'Cho bảng điểm công khai chạy lại?',
  consequenceRevealed: 'Mọi thay đổi từ lúc dừng hiện ra ngay cho tất cả mọi người.',
  consequenceNoReturn:
    'Số liệu đã hiện không thu lại được; muốn công bố từng bước thì chưa nên bấm.',
  froze: 'Đã dừng bảng điểm lúc {time}.',
  unfroze: 'Bảng điểm chạy lại, {rows} đơn vị được cập nhật.',
} as const;
