import * as z from 'zod/mini';

/** Id given by people or by the seed (bloc, member, criterion, award): no dot, so that ids can be joined by one. */
export const Slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** Firebase Auth uid. */
export const Uid = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,128}$/));

/** Id made by a browser (nomination): a Firestore auto-id or a UUID. */
export const ClientId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** Made by the client for one act and kept over its retries: the same id twice has one effect and one answer. */
export const RequestId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** Season id: the calendar year whose work is scored. */
export const Year = z.string().check(z.regex(/^[0-9]{4}$/));
