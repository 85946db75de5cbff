import type { Bloc } from './bloc.js';
import type { Invitation } from './invitation.js';
import type { Mail } from './notice.js';

/** What the invited person is written, in both languages. It holds no secret: only their address opens the seat. */
export function invitationMail(
  bloc: Pick<Bloc, 'name' | 'nameEn'>,
  { id, post, postEn }: Pick<Invitation, 'id' | 'post' | 'postEn'>,
): Mail {
  return {
    to: [id],
    message: {
      subject: `Lời mời nhận vị trí trong ${bloc.name}`,
      text: [
        `Kính gửi Ông/Bà,`,
        `Ông/Bà được mời nhận vị trí “${post}” trong ${bloc.name}.`,
        `Xin mở trang của khối, tạo tài khoản hoặc đăng nhập bằng đúng địa chỉ ${id}, xác minh địa chỉ này rồi bấm “Nhận vị trí”.`,
        `Nếu thư này không dành cho Ông/Bà, xin bỏ qua: không có gì xảy ra.`,
        '',
        `You are invited to the seat “${postEn}” in ${bloc.nameEn}.`,
        `Open the site of the bloc, create an account or sign in with exactly ${id}, verify this address, and choose “Take the seat”.`,
        `If this letter is not meant for you, ignore it: nothing will happen.`,
      ].join('\n'),
    },
  };
}
