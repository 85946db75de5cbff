import type { Bloc } from './bloc.js';
import { lastDayBefore } from './hanoi-day.js';
import type { Invitation } from './invitation.js';
import type { Mail } from './notice.js';

type Letter = {
  bloc: Pick<Bloc, 'name' | 'nameEn'>;
  invitation: Pick<Invitation, 'id' | 'post' | 'postEn' | 'expiresAt'>;
  /** As `joinLink` makes it: whoever has it and the address has the seat. */
  link: string;
};

/** What the invited person is written, in both languages. Its link is the secret that the seat waits for. */
export function invitationMail({ bloc, invitation, link }: Letter): Mail {
  const { id } = invitation;
  const [post, postEn] = [oneLine(invitation.post), oneLine(invitation.postEn)];
  const lastDay = lastDayBefore(invitation.expiresAt).split('-').reverse().join('/');
  return {
    to: [id],
    message: {
      subject: `Lời mời nhận vị trí trong ${oneLine(bloc.name)}`,
      text: [
        'Kính gửi Ông/Bà,',
        '',
        `Ông/Bà được mời nhận vị trí “${post}” trong ${bloc.name}. Xin mở đường dẫn này:`,
        link,
        '',
        `Tại đó, xin tạo tài khoản hoặc đăng nhập bằng đúng địa chỉ ${id}, xác minh địa chỉ rồi bấm “Nhận vị trí”. Đường dẫn dành riêng cho Ông/Bà, dùng được một lần, đến hết ngày ${lastDay} (giờ Việt Nam); xin không chuyển cho ai.`,
        'Nếu trang cho biết địa chỉ đã có tài khoản mà không phải do Ông/Bà lập, xin chọn “Đặt mật khẩu mới” ngay tại trang.',
        'Nếu thư này không dành cho Ông/Bà, xin bỏ qua: không có gì xảy ra.',
        '',
        `You are invited to the seat “${postEn}” in ${bloc.nameEn}. Open the link above.`,
        `There, create an account or sign in with exactly ${id}, verify this address, and choose “Take the seat”. The link is for you alone, works once, until the end of ${lastDay} (Vietnam time); do not pass it on.`,
        'If the page says that the address has an account which you did not make, choose “Set a new password” there.',
        'If this letter is not meant for you, ignore it: nothing will happen.',
      ].join('\n'),
    },
  };
}

/** A post is typed by whoever invites: it must not add lines of its own to a letter in our name. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
