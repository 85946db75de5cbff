import * as z from 'zod/mini';
import { Uid } from '../id.js';
import { seasonAddress } from './season-address.js';
import { seatFields } from './seat-fields.js';

/** The unit is not among the fields: in another unit it is another seat, which begins with an invitation. */
export const ChangeSeatRequest = z.strictObject({ ...seasonAddress, uid: Uid, ...seatFields });
export type ChangeSeatRequest = z.infer<typeof ChangeSeatRequest>;
