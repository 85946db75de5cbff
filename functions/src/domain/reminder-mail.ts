import type { Mail } from './notice.js';
import type { Activity } from './window.js';

/** What the letter is about, in the words of the page. */
const SUBJECTS = {
  agreement: 'ký giao ước thi đua',
  selfScoring: 'tự chấm điểm',
  appraisal: 'thẩm định điểm',
  nomination: 'đề nghị khen thưởng',
} as const satisfies Record<Activity, string>;

type Letter = {
  to: string;
  /** The addressee's post. */
  post: string;
  activity: Activity;
  /** Name of the unit that is late. */
  unit: string;
  season: string;
  closesAt: Date;
  isClosed: boolean;
  senderPost: string;
  /** Where the addressee finds it: the address of the page of one's own work. */
  link: string;
};

/** A letter in Vietnamese. It says what is due and where, and nothing that a lost mailbox should not tell. */
export function reminderMail(letter: Letter): Mail {
  const { activity, unit, season, closesAt, isClosed, senderPost } = letter;
  const subject = SUBJECTS[activity];
  const deadline = hanoiDeadline(closesAt);
  const lines = [
    `Kính gửi: ${letter.post}`,
    '',
    `${unit} chưa hoàn thành việc ${subject} của mùa thi đua ${season}.`,
    isClosed
      ? `Thời hạn đã hết lúc ${deadline}. Nếu cần thêm thời gian, xin đề nghị Khối trưởng gia hạn cho đơn vị.`
      : `Hạn cuối: ${deadline}.`,
    '',
    `Xem việc cần làm tại: ${letter.link}`,
    '',
    `Người nhắc: ${senderPost}`,
    'Thư này do hệ thống gửi; xin không trả lời thư này.',
  ];
  return {
    to: [letter.to],
    message: {
      subject: `[Khối thi đua] Nhắc việc: ${subject}, ${unit}`,
      text: lines.join('\n'),
    },
  };
}

const hanoi = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "17:00 ngày 30/11/2026 (giờ Việt Nam)"; midnight is 24:00 of the day that ends, as on the page. */
function hanoiDeadline(at: Date): string {
  const part = parts(at);
  if (part.hour !== '00' || part.minute !== '00') return words(part, `${part.hour}:${part.minute}`);
  return words(parts(new Date(at.getTime() - 1)), '24:00');
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

function parts(at: Date): Parts {
  const found = Object.fromEntries(hanoi.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  return { year, month, day, hour, minute };
}

function words({ year, month, day }: Parts, time: string): string {
  return `${time} ngày ${day}/${month}/${year} (giờ Việt Nam)`;
}
