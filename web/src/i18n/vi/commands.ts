export const commands = {
  title: 'Tìm trang, đơn vị, việc cần làm',
  field: 'Tìm',
  hint: 'Gõ không dấu cũng được · ↑ ↓ để chọn · Enter để mở · Esc để đóng',
  none: 'Không có gì khớp với “{query}”. Xin thử tên đơn vị hoặc tên trang.',
  page: 'Trang',
  unit: 'Đơn vị',
  season: 'Mùa thi đua',
  setting: 'Tuỳ chỉnh',
  self: 'Phiếu tự chấm: {unit}',
  onBoard: 'Trên bảng điểm: {unit}',
} as const;
