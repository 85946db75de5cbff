export const appraisalList = {
  listTitle: 'Thẩm định điểm các đơn vị',
  seasonOnly: 'Mùa thi đua {season}',
  listIntro: 'Chọn đơn vị để thẩm định. Không ai thẩm định đơn vị của chính mình.',
  listIntroCouncil: 'Phiếu tự chấm và phiếu thẩm định của các đơn vị, chỉ để xem.',
  unit: 'Đơn vị',
  selfState: 'Tự chấm',
  appraisalState: 'Thẩm định',
  open: 'Mở',
  ownUnitRow: 'Đơn vị của mình, người khác thẩm định',
} as const;
