import * as z from 'zod/mini';
import { Slug } from './id.js';

/**
 * memberships/{member}: the bloc that a ministry, agency or province is in. Created with the member and
 * deleted when it leaves, so that nobody can be in two blocs at a time. The server's own business.
 */
export const Membership = z.object({ bloc: Slug });
export type Membership = z.infer<typeof Membership>;
