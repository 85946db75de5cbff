export const fields = {
  tooLong:
    'Tối đa {max} ký tự. Nội dung vừa nhập dài quá nên chưa được đưa vào; xin rút gọn rồi nhập lại.',
} as const;
