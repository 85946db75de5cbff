export const countdown = {
  days: 'còn {count} ngày',
  hours: 'còn {count} giờ',
  minutes: 'còn {count} phút',
  seconds: 'còn {minutes} phút {seconds} giây',
  over: 'đã hết hạn',
  workingDays: 'còn {count} ngày làm việc kể từ ngày mai (chưa trừ ngày lễ)',
  until: 'đến {moment}, giờ\u00a0Việt\u00a0Nam',
  was: 'hạn {moment}, giờ\u00a0Việt\u00a0Nam',
  soon: 'Sắp hết hạn:',
} as const;
