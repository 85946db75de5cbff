/** For each way in which the server says no: what happened, what became of the work, what to do. */
export const errors = {
  'not-signed-in':
    'Phiên đăng nhập đã hết. Nội dung đã nhập vẫn còn trên máy này; xin đăng nhập lại rồi tiếp tục.',
  'no-seat':
    'Tài khoản này hiện không giữ vị trí nào trong khối. Nội dung đã lưu không mất; xin liên hệ Khối trưởng để được cấp lại.',
  'wrong-role':
    'Vị trí hiện tại không có quyền làm việc này. Không có gì bị thay đổi; xin chuyển cho người có thẩm quyền của đơn vị hoặc của khối.',
  'wrong-unit':
    'Việc này thuộc về đơn vị khác. Không có gì bị thay đổi; chỉ người của chính đơn vị đó thực hiện được.',
  'own-unit':
    'Không thẩm định đơn vị của chính mình. Không có gì bị thay đổi; xin để thành viên khác của tổ thẩm định chấm đơn vị này.',
  'invalid-request':
    'Máy chủ không đọc được nội dung gửi lên. Nội dung vẫn còn trên màn hình; xin tải lại trang rồi thử lại.',
  'not-found':
    'Không tìm thấy nội dung này; có thể đã được xoá. Các nội dung khác không bị ảnh hưởng; xin quay lại danh sách.',
  'season-closed':
    'Mùa thi đua đã khép lại. Số liệu đã lưu được giữ nguyên; cần sửa, xin đề nghị Khối trưởng.',
  'window-closed':
    'Đã ngoài thời hạn. Nội dung đã lưu được giữ nguyên; cần thêm thời gian, xin đề nghị Khối trưởng gia hạn cho đơn vị.',
  'sheet-incomplete':
    'Phiếu chưa đủ điểm nên chưa nộp được. Các điểm đã chấm vẫn còn; xin chấm nốt các tiêu chí còn thiếu rồi nộp lại.',
  'sheet-locked':
    'Phiếu đã được nộp trước đó. Bản đã nộp được giữ nguyên; xin tải lại trang để xem.',
  'nomination-incomplete':
    'Hồ sơ còn thiếu nội dung nên chưa nộp được. Phần đã nhập vẫn còn; xin điền nốt các ô được đánh dấu rồi nộp lại.',
  'already-submitted': 'Hồ sơ này đã được nộp và đang giữ suất. Không cần nộp lại.',
  'not-submitted':
    'Hồ sơ này không còn ở trạng thái đã nộp, nên không có gì để rút. Nội dung hồ sơ vẫn còn.',
  'quota-full':
    'Đã hết suất cho hình thức này. Hồ sơ vẫn được giữ nguyên là bản nháp. Khi có đơn vị rút hoặc khối được thêm suất, số suất trống hiện ngay tại đây và có thể nộp lại.',
  'below-taken':
    'Số suất mới thấp hơn số hồ sơ đã được nhận, nên không đặt được. Số suất cũ vẫn có hiệu lực; xin nhập số lớn hơn hoặc đề nghị đơn vị rút bớt hồ sơ.',
  'already-frozen': 'Bảng điểm đã dừng từ trước. Không cần làm gì thêm.',
  'not-frozen': 'Bảng điểm đang chạy, không ở trạng thái dừng. Không cần làm gì thêm.',
  contention:
    'Nhiều người cùng gửi trong một lúc nên máy chủ chưa nhận. Không có gì bị mất hay thay đổi; xin bấm lại sau ít giây.',
  offline:
    'Chưa kết nối được với máy chủ. Nội dung đã nhập vẫn còn trên máy này và tự gửi khi có mạng; riêng việc nộp, rút và đặt suất cần có mạng.',
  unknown:
    'Có trục trặc ngoài dự kiến. Nội dung đã nhập vẫn còn trên màn hình; xin tải lại trang, nếu vẫn vậy xin báo cho bộ phận quản trị.',
} as const;
