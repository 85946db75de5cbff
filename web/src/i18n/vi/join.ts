export const join = {
  title: 'Nhận lời mời',
  lead: 'Dành cho người được mời giữ một vị trí trong khối. Xin mở trang này bằng đường dẫn trong thư mời và dùng đúng địa chỉ đã nhận thư.',
  create: 'Tạo tài khoản',
  existing: 'Đã có tài khoản',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  passwordHint: 'Ít nhất 12 ký tự; một câu dễ nhớ là tốt nhất.',
  emailMissing: 'Nhập địa chỉ thư điện tử đã được mời',
  passwordShort: 'Mật khẩu cần ít nhất 12 ký tự',
  submit: 'Tạo tài khoản',
  passwordWeak: 'Mật khẩu chưa đủ mạnh theo quy định của hệ thống; xin dùng một câu dài hơn',
  inUse:
    'Địa chỉ này đã có tài khoản. Nếu đã tự lập, xin chọn “Đã có tài khoản” để đăng nhập. Nếu chưa từng lập thì có người khác đã lập: xin chọn “Đặt mật khẩu mới”; người đó mất quyền vào và tài khoản thuộc về chủ địa chỉ.',
  badEmail: 'Địa chỉ thư điện tử chưa đúng. Xin kiểm tra lại.',
  verifyTitle: 'Xác minh địa chỉ {email}',
  verifyText:
    'Một thư đã được gửi tới địa chỉ này. Xin mở thư, bấm vào đường dẫn xác minh, rồi trở lại đây.',
  verified: 'Đã xác minh, tiếp tục',
  notVerified: 'Địa chỉ chưa được xác minh. Xin bấm đường dẫn trong thư rồi thử lại.',
  sendAgain: 'Gửi lại thư xác minh',
  sentAgain: 'Đã gửi lại thư xác minh tới {email}',
  offered: 'Lời mời giữ vị trí {post}',
  offeredFor: 'Đơn vị: {unit}. Vai trò: {roles}.',
  claim: 'Nhận vị trí',
  claimed: 'Đã nhận vị trí {post}',
  none: 'Chưa có lời mời nào cho {email}',
  noneText:
    'Xin kiểm tra lại địa chỉ với người đã mời. Khi lời mời được gửi, nó hiện ngay tại đây.',
  noneForLink:
    'Lời mời trong thư đã được nhận, đã bị rút, hoặc được gửi tới địa chỉ khác. Nếu thư được gửi tới địa chỉ khác, xin đổi tài khoản; nếu không, xin hỏi lại người đã mời.',
  otherAccount: 'Đổi tài khoản',
  openLetter: 'Xin mở đường dẫn trong thư mời',
  openLetterText:
    'Thư mời đã được gửi tới {email} và có đường dẫn riêng để nhận vị trí. Không thấy thư: xin xem mục thư rác, hoặc đề nghị người đã mời gửi lại.',
  expired: 'Thư mời đã quá hạn',
  expiredText: 'Xin đề nghị người đã mời gửi lại thư mời.',
  seated: 'Tài khoản này đang giữ vị trí {post}',
  seatedLink:
    'Đường dẫn vừa mở không cần dùng nữa. Nếu thư mời được gửi tới địa chỉ khác với {email}, xin đổi tài khoản.',
  toWork: 'Bắt đầu làm việc',
  notSeated: 'Tài khoản này chưa giữ vị trí nào trong khối.',
  look: 'Xem lời mời',
} as const;
