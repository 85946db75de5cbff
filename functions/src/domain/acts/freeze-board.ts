import * as z from 'zod/mini';
import { seasonAddress } from './season-address.js';

export const FreezeBoardRequest = z.strictObject({ ...seasonAddress });
export type FreezeBoardRequest = z.infer<typeof FreezeBoardRequest>;

export const FreezeBoardAnswer = z.object({ frozenAt: z.iso.datetime() });
export type FreezeBoardAnswer = z.infer<typeof FreezeBoardAnswer>;
