export const countdown = {
  days: 'còn {count} ngày',
  hours: 'còn {count} giờ',
  minutes: 'còn {count} phút',
  seconds: 'còn {minutes} phút {seconds} giây',
  over: 'đã hết hạn',
  until: 'đến {moment}, giờ Việt Nam',
  was: 'hạn {moment}, giờ Việt Nam',
  soon: 'Sắp hết hạn:',
} as const;
