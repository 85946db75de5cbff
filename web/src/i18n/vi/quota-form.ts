export const quotaForm = {
  capacity: 'Số suất',
  capacityHint: 'Từ 0 đến {max}, không thấp hơn số hồ sơ đã nhận ({taken}).',
  basisField: 'Căn cứ của số suất',
  basisHint: 'Con số này từ đâu: hướng dẫn hằng năm, biên bản thống nhất của khối…',
  hasCitation: 'Có văn bản quy định',
  citationHint:
    'Chỉ ghi văn bản đã đối chiếu; nếu không, để trống và số suất được hiển thị là thiết lập của khối.',
  document: 'Số, ký hiệu và tên văn bản',
  article: 'Điều, khoản',
  from: 'Có hiệu lực từ',
  to: 'Hết hiệu lực (nếu có)',
  reason: 'Lý do thay đổi',
  reasonHint:
    'Mùa thi đua đã được thông qua: ai cũng đọc được thay đổi này cùng lý do, ở đây và trên từng hồ sơ. Tối đa 1.000 ký tự.',
  needsReason: 'Nêu căn cứ nào, ai thống nhất.',
  changedMeanwhile: 'Có người vừa đặt lại số suất này',
  nowStored:
    'Đang là {capacity} suất, với căn cứ dưới đây. Đặt số suất ở biểu mẫu này sẽ thay cho nội dung đó.',
  unchanged: 'Số suất vẫn như đang đặt, nên không gửi gì.',
  save: 'Đặt số suất',
  quotaSet: 'Đã đặt {capacity} suất, {taken} suất đã có hồ sơ.',
  badCapacity: 'Nhập số nguyên từ 0 đến {max}.',
  needsDocument: 'Nhập số, ký hiệu văn bản hoặc bỏ chọn.',
} as const;
