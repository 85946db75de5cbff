import type { Translation } from '../area.js';
import type { quotaForm as vi } from '../vi/quota-form.js';

export const quotaForm: Translation<typeof vi> = {
  capacity: 'Number of places',
  capacityHint: 'From 0 to {max}, not below the nominations already accepted ({taken}).',
  basisField: 'Basis of the number',
  basisHint: 'Where the number comes from: yearly guidance, minutes of the bloc…',
  hasCitation: 'There is a legal text for it',
  citationHint:
    'Cite only a text you have checked; otherwise leave it out, and the number is shown as a setting of the bloc.',
  document: 'Number and name of the document',
  article: 'Article',
  from: 'In force from',
  to: 'In force until (if it ends)',
  reason: 'Reason for the change',
  reasonHint:
    'The season has been adopted: everybody can read this change and its reason, here and on each nomination. At most 1,000 characters.',
  needsReason: 'Please say on what basis, and who agreed.',
  changedMeanwhile: 'Somebody has just set these places',
  nowStored:
    'They are {capacity} now, on the basis below. Setting them in this form replaces that.',
  unchanged: 'The places are as they were, so nothing was sent.',
  save: 'Set places',
  quotaSet: '{capacity} places set, {taken} taken.',
  badCapacity: 'Please enter a whole number from 0 to {max}.',
  needsDocument: 'Please enter the document, or untick the box.',
};
