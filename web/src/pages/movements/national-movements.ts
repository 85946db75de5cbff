import type { Evidence } from '@domain/sheet.js';

/** A movement of the whole country that the secretariat can pick; the bloc checks and completes it. */
export type NationalMovement = {
  id: string;
  title: string;
  titleEn: string;
  /** As the source gives it; exact days only where they are known. */
  years: string;
  from: string;
  document: Evidence | null;
  source: string;
  /** Whether a source was read. What is not is labelled wherever it is shown. */
  isVerified: boolean;
};

const LIST_2020 = 'Báo Tin tức (baotintuc.vn), 10/12/2020';
const LIST_2025 = 'Dân trí (dantri.com.vn), 26/12/2025';
const ARTICLE = 'Bài báo về hội nghị tổng kết của khối ngày 28/3/2023';
const TITLES = 'Tên văn bản trong kho văn bản pháp luật; chưa đọc toàn văn';

const known = { from: '', document: null, isVerified: true };
const unread = { ...known, source: '', isVerified: false };

/** Short names, as the sources call them. Nothing stands here that was only proposed. */
export const NATIONAL_MOVEMENTS: readonly NationalMovement[] = [
  {
    ...known,
    id: 'chao-mung-dai-hoi-xiv',
    title: 'Đợt thi đua chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    titleEn: 'Emulation drive to welcome the 14th National Congress of the Party',
    years: '2025',
    from: '2025-10-05',
    document: {
      number: '2437/QĐ-TTg',
      date: '2025-11-04',
      issuer: 'Thủ tướng Chính phủ',
      summary: '',
      link: '',
    },
    source: 'Người Lao động (nld.com.vn), 05/10/2025; Quyết định 2437/QĐ-TTg',
  },
  {
    ...known,
    id: 'xa-hoi-hoc-tap',
    title: 'Xây dựng xã hội học tập, giai đoạn 2023 - 2030',
    titleEn: 'Building a learning society, 2023-2030',
    years: '2023-2030',
    source: TITLES,
  },
  {
    ...known,
    id: 'xoa-nha-tam',
    title: 'Xóa nhà tạm, nhà dột nát năm 2025',
    titleEn: 'Replacing makeshift and dilapidated houses in 2025',
    years: '2025',
    source: TITLES,
  },
  {
    ...known,
    id: '3000-km-cao-toc',
    title: '500 ngày đêm hoàn thành 3.000 km đường cao tốc',
    titleEn: '500 days and nights for 3,000 km of expressway',
    years: '2021-2025',
    source: LIST_2025,
  },
  {
    ...known,
    id: 'vi-nguoi-ngheo',
    title: 'Vì người nghèo',
    titleEn: 'For the poor',
    years: '2016-2020, 2021-2025',
    source: `${LIST_2020}; ${ARTICLE}`,
  },
  {
    ...known,
    id: 'phong-chong-covid-19',
    title: 'Phòng, chống và chiến thắng đại dịch COVID-19',
    titleEn: 'Preventing, fighting and overcoming the COVID-19 pandemic',
    years: '2021-2025',
    source: ARTICLE,
  },
  {
    ...known,
    id: 'nong-thon-moi',
    title: 'Xây dựng nông thôn mới',
    titleEn: 'Building the new countryside',
    years: '2016-2020',
    source: LIST_2020,
  },
  {
    ...known,
    id: 'doanh-nghiep-hoi-nhap',
    title: 'Doanh nghiệp hội nhập',
    titleEn: 'Enterprises in integration',
    years: '2016-2020',
    source: LIST_2020,
  },
  {
    ...known,
    id: 'van-hoa-cong-so',
    title: 'Văn hóa công sở',
    titleEn: 'Office culture',
    years: '2016-2020',
    source: LIST_2020,
  },
  {
    ...unread,
    id: 'nong-thon-moi-2021',
    title: 'Xây dựng nông thôn mới, giai đoạn 2021 - 2025',
    titleEn: 'Building the new countryside, 2021-2025',
    years: '2021-2025',
  },
  {
    ...unread,
    id: 'van-hoa-cong-so-2021',
    title: 'Văn hóa công sở, giai đoạn 2021 - 2025',
    titleEn: 'Office culture, 2021-2025',
    years: '2021-2025',
  },
  {
    ...unread,
    id: 'ha-tang-tiet-kiem',
    title: 'Phát triển hạ tầng; thực hành tiết kiệm',
    titleEn: 'Developing infrastructure; practising thrift',
    years: '2021-2025',
  },
];
