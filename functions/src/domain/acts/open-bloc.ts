import * as z from 'zod/mini';
import { BlocKind } from '../bloc.js';
import { Email } from '../invitation.js';
import { enteredText } from '../text.js';
import { memberFields } from './member-fields.js';
import { seasonAddress } from './season-address.js';
import { seatFields } from './seat-fields.js';

export const OpenBlocRequest = z.strictObject({
  ...seasonAddress,
  name: enteredText(200),
  nameEn: enteredText(200, 0),
  kind: BlocKind,
  /** The unit that leads the bloc first; the others are added afterwards. */
  ...memberFields,
  /** Who is invited as the first head, in that unit. */
  email: Email,
  post: seatFields.post,
  postEn: seatFields.postEn,
});
export type OpenBlocRequest = z.infer<typeof OpenBlocRequest>;
