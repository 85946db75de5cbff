import * as z from 'zod/mini';
import { Uid } from '../id.js';
import { seasonAddress } from './season-address.js';

export const EndSeatRequest = z.strictObject({ ...seasonAddress, uid: Uid });
export type EndSeatRequest = z.infer<typeof EndSeatRequest>;
