import type { Translation } from '../area.js';
import type { fields as vi } from '../vi/fields.js';

export const fields: Translation<typeof vi> = {
  tooLong:
    'At most {max} characters. What was just entered is too long and was left out; please shorten it.',
};
