import * as z from 'zod/mini';
import { seasonAddress } from './season-address.js';

export const UnfreezeBoardRequest = z.strictObject({ ...seasonAddress });
export type UnfreezeBoardRequest = z.infer<typeof UnfreezeBoardRequest>;

/** `rows`: how many units' rows were brought up to date. */
export const UnfreezeBoardAnswer = z.object({ rows: z.int() });
export type UnfreezeBoardAnswer = z.infer<typeof UnfreezeBoardAnswer>;
