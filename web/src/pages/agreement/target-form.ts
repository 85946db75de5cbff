import type { Agreement, Target } from '@domain/agreement.js';
import { isWholeHundredths, MAX_REACHED } from '@domain/criterion.js';
import * as z from 'zod/mini';
import { type AgreementAddress, pathOfAgreement } from '../../data/agreements.js';
import type { FieldHandle } from '../../data/draft.js';
import type { Codec } from '../../data/draft-field.js';
import { type Form, openForm } from '../../data/draft-form.js';
import { draftsHere } from '../../data/drafts-here.js';
import { ReadableAgreement } from '../../data/readable.js';
import { editable, parseDecimal } from '../../i18n/number.js';

/** Sizes as in the domain's `Target`. */
export const MAX = { measure: 500, unit: 40, basis: 500 };

export type TargetFields = {
  measure: FieldHandle<string, string>;
  unit: FieldHandle<string, string>;
  value: FieldHandle<string, number | null>;
  basis: FieldHandle<string, string>;
  criterion: FieldHandle<string | null, string | null>;
  order: FieldHandle<number | null, number | null>;
  isDropped: FieldHandle<boolean, boolean>;
};

export type TargetForm = Form<TargetFields, Agreement>;

function text(max: number): Codec<string, string> {
  return {
    show: (value) => value,
    // In code points, as the rules count.
    read: (shown) => ([...shown].length > max ? null : { value: shown }),
  };
}

/** Empty is "no figure yet", which is not zero. */
export const figureCodec: Codec<string, number | null> = {
  show: editable,
  read(shown) {
    const value = parseDecimal(shown);
    if (value === undefined) return null;
    const isFigure =
      value === null || (value >= 0 && value <= MAX_REACHED && isWholeHundredths(value));
    return isFigure ? { value } : null;
  },
};

function asIs<Value>(): Codec<Value, Value> {
  return { show: (value) => value, read: (shown) => ({ value: shown }) };
}

const Text = z.string();
const Figure = z.nullable(z.number());
const Id = z.nullable(z.string());
const Yes = z.boolean();

/** Whether the document, which comes by a listener, has what the server has answered to have taken of the form. */
export function isIn(agreement: Agreement | null, id: string, { fields }: TargetForm): boolean {
  const rev = agreement?.targets[id]?.rev ?? 0;
  return Object.values(fields).every(({ field }) => field.peek().base.rev <= rev);
}

/**
 * The form over one target, each field saved by its own path. One for each target and not one for all: a
 * target that a colleague adds leaves the fields of the others where they are.
 */
export function targetForm(
  address: AgreementAddress,
  id: string,
  agreement: Agreement | null,
): TargetForm {
  const path = pathOfAgreement(address);
  const parse = (data: unknown) => ReadableAgreement.parse(data);
  const place = { path, drafts: draftsHere(), parse };
  const pick =
    <Value>(read: (target: Target | undefined) => Value) =>
    (now: Agreement | null) =>
      read(now?.targets[id]);
  return openForm<TargetFields, Agreement>(`${path} ${id}`, place, agreement, (field) => {
    const words = (name: 'measure' | 'unit' | 'basis') =>
      field(
        `targets.${id}.${name}`,
        pick((target) => target?.[name] ?? ''),
        text(MAX[name]),
        (stored) => Text.parse(stored),
      );
    return {
      measure: words('measure'),
      unit: words('unit'),
      value: field(
        `targets.${id}.value`,
        pick((target) => target?.value ?? null),
        figureCodec,
        (stored) => Figure.parse(stored),
      ),
      basis: words('basis'),
      criterion: field(
        `targets.${id}.criterion`,
        pick((target) => target?.criterion ?? null),
        asIs<string | null>(),
        (stored) => Id.parse(stored),
      ),
      order: field(
        `targets.${id}.order`,
        pick((target) => target?.order ?? null),
        asIs<number | null>(),
        (stored) => Figure.parse(stored),
      ),
      isDropped: field(
        `targets.${id}.isDropped`,
        pick((target) => target?.isDropped ?? false),
        asIs<boolean>(),
        (stored) => Yes.parse(stored),
      ),
    };
  });
}
