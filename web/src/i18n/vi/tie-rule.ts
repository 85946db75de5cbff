export const tieRule = {
  total: 'Tổng điểm cao hơn xếp trên.',
  group: 'Bằng điểm: xét điểm nhóm “{group}”.',
  penalties: 'Vẫn bằng: đơn vị bị trừ ít điểm hơn xếp trên.',
  shared: 'Vẫn bằng sau mọi bước: các đơn vị đồng hạng và hạng kế tiếp được bỏ qua (1, 2, 2, 4).',
  states:
    'Điểm nháp là điểm đơn vị đang tự chấm, chưa ràng buộc ai; điểm thẩm định thay cho điểm tự chấm.',
} as const;
