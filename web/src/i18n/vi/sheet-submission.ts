export const sheetSubmission = {
  submit: 'Nộp phiếu',
  submitIncompleteTitle: 'Chưa nộp được phiếu',
  submitIncomplete: 'Còn {count} tiêu chí chưa chấm. Chọn một tiêu chí để tới đó:',
  submitTitle: 'Nộp phiếu tự chấm của {unit}?',
  submitAppraisalTitle: 'Nộp phiếu thẩm định {unit}?',
  consequenceTotal: 'Tổng điểm nộp: {total} trên {max}.',
  consequenceLocked: 'Phiếu khoá lại, cả chuyên viên và lãnh đạo không sửa được nữa.',
  consequenceAppraisal: 'Tổ thẩm định và Khối trưởng căn cứ bản này để thẩm định.',
  consequenceUnit: 'Đơn vị được thẩm định xem được phiếu này.',
  consequenceBoard: 'Điểm thẩm định thay điểm tự chấm trên bảng xếp hạng, nếu bảng không dừng.',
  submitted: 'Đã nộp phiếu lúc {time}.',
} as const;
