export const seasonQuotas = {
  quotasIntro:
    'Số suất của từng hình thức khen thưởng. Con số không dẫn được văn bản thì được hiện là thiết lập của Khối.',
  quotasHead: 'Khối trưởng hoặc Hội đồng đặt số suất; ở đây chỉ để xem.',
  noQuotas: 'Chưa có hình thức khen thưởng nào',
  noQuotasText: 'Thêm từng hình thức, hoặc lấy lại các hình thức của năm trước.',
  earlierAwards: 'Hình thức của năm {year} chưa có ở năm nay',
  takeAward: 'Đưa vào năm nay',
  takeAwardOf: 'Đưa vào năm nay: {award}',
  newAward: 'Thêm hình thức khen thưởng',
  awardTitle: 'Tên hình thức',
  titleEn: 'Tên tiếng Anh',
  titleEnHint: 'Để trống thì dùng tên tiếng Việt.',
  nominee: 'Dành cho',
} as const;
