import * as z from 'zod/mini';
import { Slug, Year } from './id.js';
import { requiredText } from './text.js';

/** `ministries`: bloc (khối) of ministries and agencies; `provinces`: cluster (cụm) of provinces. */
export const BlocKind = z.enum(['ministries', 'provinces']);

/** blocs/{bloc}. Public. `name` is the official Vietnamese name, `nameEn` our translation of it. */
export const Bloc = z.object({
  id: Slug,
  name: requiredText(200),
  nameEn: requiredText(200),
  kind: BlocKind,
  currentSeason: Year,
});
export type Bloc = z.infer<typeof Bloc>;
