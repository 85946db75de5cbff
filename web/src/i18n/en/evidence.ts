import type { Translation } from '../area.js';
import type { evidence as vi } from '../vi/evidence.js';

export const evidence: Translation<typeof vi> = {
  title: 'Evidence',
  hint: 'Documents that prove it, up to {max}.',
  of: 'Evidence {n}',
  number: 'Number and symbol',
  date: 'Date of issue',
  issuer: 'Issued by',
  summary: 'Summary',
  link: 'Link',
  noNumber: 'Enter the document’s number to save this evidence.',
  badLink: 'A link starts with http:// or https:// and has no spaces.',
  badDate: 'Enter day, month and year.',
  add: 'Add evidence',
  remove: 'Remove evidence {n}',
};
