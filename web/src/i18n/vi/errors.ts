/**
 * For each way in which the server says no: what happened, what became of the work, what to do. These can be
 * met on every page; those that only an act is answered with are in `refusals`.
 */
export const errors = {
  'not-signed-in':
    'Phiên đăng nhập đã hết. Nội dung đã nhập vẫn còn trên máy này; xin đăng nhập lại rồi tiếp tục.',
  'no-seat':
    'Tài khoản này hiện không giữ vị trí nào trong khối. Nội dung đã lưu không mất; xin liên hệ Khối trưởng để được cấp lại.',
  'wrong-role':
    'Vị trí hiện tại không có quyền làm việc này. Không có gì bị thay đổi; xin chuyển cho người có thẩm quyền của đơn vị hoặc của khối.',
  'wrong-unit':
    'Việc này thuộc về đơn vị khác. Không có gì bị thay đổi; chỉ người của chính đơn vị đó thực hiện được.',
  'invalid-request':
    'Máy chủ không đọc được nội dung gửi lên. Nội dung vẫn còn trên màn hình; xin tải lại trang rồi thử lại.',
  'not-found':
    'Không tìm thấy nội dung này; có thể đã được xoá. Các nội dung khác không bị ảnh hưởng; xin quay lại danh sách.',
  'season-closed':
    'Mùa thi đua đã khép lại. Số liệu đã lưu được giữ nguyên; cần sửa, xin đề nghị Khối trưởng.',
  'window-closed':
    'Đã ngoài thời hạn. Nội dung đã lưu được giữ nguyên; cần thêm thời gian, xin đề nghị Khối trưởng gia hạn cho đơn vị.',
  'sheet-locked':
    'Phiếu đã được nộp trước đó. Bản đã nộp được giữ nguyên; xin tải lại trang để xem.',
  'already-submitted': 'Hồ sơ này đã được nộp và đang giữ suất. Không cần nộp lại.',
  'not-adopted':
    'Mùa thi đua này còn đang được chuẩn bị, chưa thông qua. Không có gì bị mất; việc này làm được ngay sau khi Khối trưởng thông qua.',
  'stale-revision':
    'Người khác vừa sửa phần này. Nội dung của mình vẫn còn trên màn hình; xin xem bản mới rồi lưu lại phần cần giữ.',
  'already-signed': 'Đơn vị đã ký bản giao ước này. Không cần ký lại.',
  'agreement-closed': 'Tất cả đơn vị đã ký, bản giao ước đã khép lại. Không có gì bị thay đổi.',
  contention:
    'Nhiều người cùng gửi trong một lúc nên máy chủ chưa nhận. Không có gì bị mất hay thay đổi; xin bấm lại sau ít giây.',
  offline:
    'Chưa kết nối được với máy chủ. Nội dung đã nhập vẫn còn trên máy này và tự gửi khi có mạng; riêng việc nộp, rút và đặt suất cần có mạng.',
  unknown:
    'Có trục trặc ngoài dự kiến. Nội dung đã nhập vẫn còn trên màn hình; xin tải lại trang, nếu vẫn vậy xin báo cho bộ phận quản trị.',
} as const;
