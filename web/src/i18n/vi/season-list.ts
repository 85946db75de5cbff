export const seasonList = {
  pageText: 'Mở mùa thi đua của năm, soạn tiêu chí, thời hạn, cách tính điểm, rồi thông qua.',
  seasonOf: 'Năm {season}',
  noTheme: 'Chưa có chủ đề',
  continueOf: 'Làm tiếp năm {season}',
  viewOf: 'Xem năm {season}',

  openTitle: 'Mở mùa thi đua mới',
  openText:
    'Bản chuẩn bị không ràng buộc ai và chưa hiện trên bảng điểm cho đến khi được thông qua.',
  year: 'Năm',
  yearInvalid: 'Nhập năm gồm bốn chữ số, từ 2000 đến 2099.',
  yearThere: 'Mùa thi đua của năm này đã có trong danh sách.',
  origin: 'Bắt đầu từ',
  originYear: 'Bản của năm {year}',
  originYearHint:
    'Lấy tiêu chí, cách tính điểm và thời hạn của năm đó; ngày được dời sang năm mới. Chủ đề để trống.',
  originIllustrative: 'Mẫu minh hoạ 1.000 điểm',
  originIllustrativeHint:
    'Mẫu do phần mềm dựng để minh hoạ, không phải quy định. Sửa được mọi chỗ.',
  originBlank: 'Trang trắng',
  originBlankHint: 'Chỉ có thời hạn gợi ý; tiêu chí tự soạn hoặc nhập từ tệp.',
  openAct: 'Mở mùa thi đua {year}',
} as const;
