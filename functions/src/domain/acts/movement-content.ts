import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Movement } from '../movement.js';
import { optionalText } from '../text.js';

/** What is said of a movement, by whoever launches or revises it. */
export const movementContent = {
  title: Movement.shape.title,
  /** Empty = the Vietnamese one stands in for it. */
  titleEn: optionalText(500),
  kind: Movement.shape.kind,
  goal: Movement.shape.goal,
  criteria: Movement.shape.criteria,
  from: Movement.shape.from,
  to: Movement.shape.to,
  document: Movement.shape.document,
  source: Movement.shape.source,
};

const Content = z.object(movementContent);
type Content = z.infer<typeof Content>;

function isDay(text: string): boolean {
  if (text === '') return true;
  const at = new Date(`${text}T00:00:00Z`);
  // 31 February is read as a day in March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The content as it is stored. Throws DomainError for a blank title and for days that cannot be. */
export function cleanContent(request: Content): Content {
  const text = (given: string) => given.normalize('NFC').trim();
  const { kind, from, to, document } = request;
  const title = text(request.title);
  const fields = [
    ...(title === '' ? ['title'] : []),
    ...(isDay(from) ? [] : ['from']),
    ...(isDay(to) ? [] : ['to']),
  ];
  if (fields.length > 0) throw new DomainError('invalid-request', { fields });
  if (from !== '' && to !== '' && to < from) throw new DomainError('dates-out-of-order');
  return {
    ...{ title, titleEn: text(request.titleEn) || title, kind, from, to, document },
    ...{ goal: text(request.goal), criteria: text(request.criteria), source: text(request.source) },
  };
}
