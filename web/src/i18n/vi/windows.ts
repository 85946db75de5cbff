export const windows = {
  agreementOpen: 'Thời hạn ký',
  selfScoringOpen: 'Nhận phiếu',
  appraisalOpen: 'Nhận phiếu',
  nominationOpen: 'Nhận hồ sơ',
  extended: 'Đơn vị đã được gia hạn.',
  agreementDone: 'ký giao ước',
  selfScoringDone: 'tự chấm điểm',
  appraisalDone: 'thẩm định',
  nominationDone: 'nhận hồ sơ đề nghị',
  notOpenYet: 'Chưa đến thời gian {activity}. Bắt đầu từ {moment}.',
  windowClosed:
    'Đã hết thời gian {activity} từ {moment}. Nội dung chỉ để xem; cần thêm thời gian, xin đề nghị Khối trưởng gia hạn cho đơn vị.',
  seasonSetup: 'Mùa thi đua đang được thiết lập, chưa đến thời gian {activity}.',
  seasonClosed: 'Mùa thi đua đã khép lại. Nội dung chỉ để xem.',
} as const;
