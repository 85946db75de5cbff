/** What only an act is answered with; it comes with that answer. */
export const refusals = {
  'own-unit':
    'Không thẩm định đơn vị của chính mình. Không có gì bị thay đổi; xin để thành viên khác của tổ thẩm định chấm đơn vị này.',
  'sheet-incomplete':
    'Phiếu chưa đủ điểm nên chưa nộp được. Các điểm đã chấm vẫn còn; xin chấm nốt các tiêu chí còn thiếu rồi nộp lại.',
  'nomination-incomplete':
    'Hồ sơ còn thiếu nội dung nên chưa nộp được. Phần đã nhập vẫn còn; xin điền nốt các ô được đánh dấu rồi nộp lại.',
  'not-submitted':
    'Hồ sơ này không còn ở trạng thái đã nộp, nên không có gì để rút. Nội dung hồ sơ vẫn còn.',
  'on-record':
    'Hồ sơ này đã từng được nộp nên được lưu lại, không xoá được. Không có gì bị thay đổi.',
  'quota-full':
    'Đã hết suất cho hình thức này. Hồ sơ vẫn được giữ nguyên là bản nháp. Khi có đơn vị rút hoặc khối được thêm suất, số suất trống hiện ngay tại đây và có thể nộp lại.',
  'below-taken':
    'Số suất mới thấp hơn số hồ sơ đã được nhận, nên không đặt được. Số suất cũ vẫn có hiệu lực; xin nhập số lớn hơn hoặc đề nghị đơn vị rút bớt hồ sơ.',
  'already-frozen': 'Bảng điểm đã dừng từ trước. Không cần làm gì thêm.',
  'not-frozen': 'Bảng điểm đang chạy, không ở trạng thái dừng. Không cần làm gì thêm.',
  'already-adopted':
    'Mùa thi đua đã được thông qua, tiêu chí và cách tính điểm không sửa trực tiếp được nữa. Nội dung vừa nhập vẫn còn trên màn hình; cần đổi, xin lập điều chỉnh có nêu lý do.',
  'season-exists':
    'Mùa thi đua của năm này đã có. Không có gì bị thay đổi; xin mở mùa đó để làm tiếp.',
  'criteria-total':
    'Tổng điểm của các tiêu chí chưa bằng tổng điểm đã công bố, nên chưa thông qua được. Mọi phần đã lưu vẫn còn; xin sửa điểm tối đa hoặc tổng điểm công bố.',
  'season-incomplete':
    'Mùa thi đua còn chỗ chưa ổn nên chưa thông qua được. Mọi phần đã lưu vẫn còn; xin sửa các chỗ được đánh dấu là lỗi rồi thông qua lại.',
  'criteria-in-use':
    'Tiêu chí này đã có đơn vị chấm điểm, nên không bỏ hoặc đổi theo cách làm mất nghĩa điểm đã chấm. Không có gì bị thay đổi; xin giữ tiêu chí đó và chỉ đổi phần còn lại.',
  'dates-out-of-order':
    'Ngày kết thúc phải sau ngày bắt đầu. Nội dung vẫn còn trên màn hình; xin sửa lại ngày được đánh dấu.',
  'unreadable-file':
    'Không đọc được tệp này. Chưa có gì được đưa vào; xin chọn tệp .xlsx hoặc .csv theo mẫu tải về từ trang này.',
  'bloc-exists': 'Mã khối này đã được dùng. Không có gì bị thay đổi; xin chọn mã khác.',
  'member-exists': 'Mã thành viên này đã có trong khối. Không có gì bị thay đổi; xin chọn mã khác.',
  'member-elsewhere':
    'Đơn vị này đang là thành viên của một khối khác. Không có gì bị thay đổi; xin cho đơn vị rời khối cũ trước.',
  'member-ended':
    'Đơn vị này không còn là thành viên của khối vào thời điểm đó. Không có gì bị thay đổi; xin chọn đơn vị kế thừa.',
  'last-leader':
    'Đây là lãnh đạo cuối cùng của đơn vị. Không có gì bị thay đổi; xin giao vị trí lãnh đạo cho người khác trước.',
  'last-head':
    'Mùa thi đua đang mở nên khối phải có Khối trưởng. Không có gì bị thay đổi; xin bàn giao cho Khối trưởng kế tiếp.',
  'own-seat':
    'Không ai tự đổi quyền của chính mình. Không có gì bị thay đổi; xin đề nghị người có thẩm quyền khác.',
  'seat-exists':
    'Tài khoản này đang giữ một vị trí trong khối. Không có gì bị thay đổi; xin đề nghị người có thẩm quyền sửa vị trí đó thay vì nhận thêm.',
  'invited-elsewhere':
    'Địa chỉ này đang có lời mời khác. Không có gì bị thay đổi; xin hỏi lại nơi đã mời.',
  'invitation-missing':
    'Không có lời mời nào chờ địa chỉ thư điện tử này. Không có gì bị thay đổi; xin hỏi lại nơi đã mời.',
  'invitation-link':
    'Đường dẫn này không mở được lời mời đang chờ. Lời mời vẫn còn; xin mở đường dẫn trong thư mời mới nhất, hoặc hỏi lại nơi đã mời.',
  'invitation-expired': 'Thư mời đã quá hạn. Không có gì bị thay đổi; xin hỏi lại nơi đã mời.',
  'too-many-letters':
    'Hôm nay đã gửi đủ số thư mời cho phép. Không có gì bị thay đổi; xin gửi lại vào ngày mai.',
  'email-unverified':
    'Địa chỉ thư điện tử chưa được xác minh. Lời mời vẫn còn; xin mở thư xác minh rồi đăng nhập lại.',
  'agreement-incomplete':
    'Bản giao ước còn thiếu nội dung nên chưa ký được. Phần đã nhập vẫn còn; xin điền nốt các chỉ tiêu được đánh dấu.',
  'text-changed':
    'Nội dung giao ước vừa được sửa nên chữ ký chưa được ghi. Không có gì bị mất; xin đọc bản mới rồi ký lại.',
  'not-signed': 'Đơn vị chưa ký bản giao ước này, nên không có chữ ký nào để rút.',
  'would-void-signatures':
    'Sửa nội dung sẽ làm mất hiệu lực những chữ ký đã có. Chưa có gì bị thay đổi; xin xem danh sách đơn vị đã ký rồi xác nhận.',
  'movement-exists':
    'Phong trào này đã được ghi trong mùa thi đua. Không có gì bị thay đổi; xin mở phong trào đó để xem hoặc sửa.',
  'not-late':
    'Các đơn vị đã chọn đều đã làm xong hoặc chưa đến thời gian làm. Chưa có nhắc việc nào được gửi; xin xem lại danh sách vừa cập nhật.',
  'reminded-today':
    'Hôm nay các đơn vị đã chọn đã được nhắc việc này; mỗi việc chỉ nhắc một lần trong ngày. Chưa có nhắc việc nào được gửi thêm; xin nhắc lại vào ngày mai.',
  'nobody-to-remind':
    'Chưa có ai ở vị trí làm được việc này để nhận nhắc việc. Chưa có gì được gửi; xin giao vị trí cho người của đơn vị trước.',
  'reason-missing':
    'Mùa thi đua đã được thông qua, nên mỗi thay đổi phải nêu lý do. Nội dung vừa nhập vẫn còn trên màn hình; xin ghi lý do rồi gửi lại.',
  'too-many-amendments':
    'Mùa thi đua này đã được điều chỉnh nhiều đến mức tối đa. Không có gì bị thay đổi; xin để việc này cho mùa thi đua sau.',
  'nominee-kept':
    'Mùa thi đua đã được thông qua, nên hình thức này vẫn dành cho đối tượng đã công bố. Không có gì bị thay đổi; cần cho đối tượng khác, xin thêm một hình thức mới.',
} as const;
