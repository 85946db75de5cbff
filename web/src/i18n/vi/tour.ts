export const tour = {
  title: 'Giới thiệu ba bước',
  offer: 'Lần đầu đến đây?',
  show: 'Xem ba bước',
  step: 'Bước {step}/3',
  oneTitle: 'Bảng điểm cập nhật tức thì',
  oneText:
    'Điểm một đơn vị vừa thay đổi là bảng xếp lại tại chỗ, không cần tải lại trang. Bấm “Cách xếp hạng” để xem quy tắc.',
  twoTitle: 'Chấm điểm, tự lưu từng ô',
  twoText:
    'Chuyên viên đăng nhập, vào “Chấm điểm”, nhập đến đâu lưu đến đó. Bản nháp chưa ràng buộc ai; lãnh đạo đơn vị mới là người nộp.',
  threeTitle: 'Đề nghị khen thưởng theo số suất',
  threeText:
    'Thước số suất cho biết còn mấy suất. Nộp hồ sơ là giữ được suất, hoặc được báo rõ vì sao chưa được.',
  next: 'Tiếp',
  back: 'Trước',
  skip: 'Bỏ qua',
  done: 'Bắt đầu dùng',
  again: 'Xem lại bất cứ lúc nào ở cuối trang.',
} as const;
