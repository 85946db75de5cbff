export const hall = {
  title: 'Bảng điểm trực tiếp',
  leave: 'Về bảng điểm',
  fullScreen: 'Toàn màn hình (phím F)',
  season: 'Năm {season}',
  latest: '{unit}: {change} điểm, hạng {rank}',
  frozen: 'Bảng điểm dừng từ {moment}',
  reconnecting: 'Đang nối lại…',
  live: 'Trực tiếp',
  notPublic: 'Bảng điểm mùa này không công khai',
  waiting: 'Đang chờ điểm đầu tiên',
  noRank: 'chưa xếp hạng',
} as const;
