export const awards = {
  places: 'Số suất',
  collective: 'Dành cho tập thể',
  person: 'Dành cho cá nhân',
  basis: 'Căn cứ',
  blocSetting: 'Thiết lập của khối, không phải quy định của pháp luật',
  inForce: 'hiệu lực từ {from}',
  inForceTo: 'hiệu lực từ {from} đến {to}',
  setPlaces: 'Đặt số suất',
  setPlacesFor: 'Đặt số suất: {award}',
  missingKind:
    'Hình thức này không dành cho đối tượng của hồ sơ. Xin lập hồ sơ mới ở hình thức phù hợp.',
  fullOf: 'Cả {capacity} suất đã có hồ sơ giữ.',
  takenOf: 'Hiện có {taken} hồ sơ đang giữ suất.',
} as const;
