import { Slug } from '@domain/id.js';

/** The bloc that this site is built for. */
export const BLOC = Slug.parse(import.meta.env.VITE_BLOC || 'tong-hop');
