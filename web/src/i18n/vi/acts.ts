export const acts = {
  sending: 'Đang gửi…',
  checking: 'Chưa có trả lời của máy chủ, đang kiểm tra lại…',
  outcomeUnknown: 'Chưa rõ kết quả',
  outcomeUnknownText:
    'Máy chủ chưa trả lời, nên chưa biết việc này đã được ghi nhận hay chưa. Bấm kiểm tra lại là an toàn: việc chỉ được ghi nhận một lần.',
  checkAgain: 'Kiểm tra lại',
  refusedTitle: 'Chưa thực hiện được',
  needsNetwork: 'Đang mất mạng: việc này cần máy chủ xác nhận.',
  unsavedTitle: 'Có ô chưa lưu',
  unsavedText:
    'Máy chủ chưa nhận đủ nội dung. Xin sửa các ô được đánh dấu hoặc chờ có mạng rồi nộp lại.',
  recalled: 'Đây là nội dung đã nhập mà chưa gửi.',
  startOver: 'Nhập lại từ đầu',
} as const;
