import { parseArgs } from 'node:util';
import { ToldFailure } from './told-failure.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** The arguments of a script; an unknown one is told, not thrown. */
export function readArguments<T extends Options>(options: T) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new ToldFailure(`${reason}; this command knows ${known.join(', ')}.`, { cause: error });
  }
}
