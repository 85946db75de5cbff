export const seasonProblems = {
  'theme-missing': 'Chưa có chủ đề của năm. Xin nhập chủ đề.',
  'tree-broken': 'Cây tiêu chí có một nhánh không đứng đúng chỗ. Xin hoàn tác hoặc xoá nhánh đó.',
  'no-criteria': 'Chưa có tiêu chí nào. Xin thêm tiêu chí hoặc nhập từ tệp.',
  'too-many-criteria': 'Có {found} tiêu chí, nhiều nhất là {max}. Xin gộp hoặc bỏ bớt tiêu chí.',
  'group-empty': 'Nhóm này trống. Xin thêm tiêu chí vào nhóm hoặc xoá nhóm.',
  'title-blank': 'Chưa có tên. Xin nhập tên.',
  'title-twice': 'Có hai mục cùng tên “{title}” trong một nhóm. Nếu là nhầm, xin xoá bớt.',
  'max-off-step':
    'Điểm tối đa {max} không nằm trên bước {step}, nên không đơn vị nào đạt được. Xin sửa điểm tối đa hoặc bước.',
  'brings-nothing': 'Tiêu chí này không mang lại điểm nào. Xin sửa điểm.',
  'cap-above-sum':
    'Trần {cap} cao hơn tổng của nhóm ({sum}), nên không có tác dụng. Xin hạ trần hoặc bỏ trần.',
  'total-missing':
    'Chưa có tổng điểm công bố. Tổng hiện nay của các tiêu chí là {sum}; xin nhập tổng điểm công bố.',
  'total-differs': 'Tổng điểm chưa khớp.',
  'total-right': 'Tổng {sum}/{announced}: khớp.',
  'total-short': 'Tổng {sum}/{announced}: còn thiếu {points} điểm.',
  'total-over': 'Tổng {sum}/{announced}: vượt {points} điểm.',
  'bonus-cap-above-sum':
    'Trần điểm thưởng {cap} cao hơn tổng các điểm thưởng ({sum}), nên không có tác dụng.',
  'tie-break-missing': 'Chưa có cách xét khi bằng điểm: các đơn vị bằng điểm sẽ đồng hạng.',
  'tie-break-unknown-group': 'Bước xét này dẫn tới một nhóm đã xoá. Xin bỏ bước này.',
  'tie-break-twice': 'Bước xét này lặp lại, nên không có tác dụng. Xin bỏ bớt.',
  'window-reversed': 'Kết thúc trước khi bắt đầu, nên chưa lưu. Xin sửa ngày.',
  'opens-before': '“{after}” mở trước “{before}”. Nếu không phải chủ ý, xin sửa ngày.',
  'closes-before': '“{after}” kết thúc trước “{before}”. Nếu không phải chủ ý, xin sửa ngày.',
  'targets-agreed-late':
    'Hạn ký giao ước sau ngày bắt đầu tự chấm, trong khi có tiêu chí chấm theo chỉ tiêu của giao ước. Nên ký xong giao ước trước.',
} as const;
