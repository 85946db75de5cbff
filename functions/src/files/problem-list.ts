import type { CriteriaFileProblem, FileProblemCode } from '../domain/criteria-file.js';

type Detail = CriteriaFileProblem['detail'];

/** Nobody reads more than this at once; the rest is counted. */
const LISTED = 100;
/** A cell may hold a book. */
const SHOWN = 60;

/** Collects what is wrong with one sheet, cell by cell. */
export class ProblemList {
  readonly sheet: string | null;
  readonly #problems: CriteriaFileProblem[] = [];

  constructor(sheet: string | null) {
    this.sheet = sheet;
  }

  error(code: FileProblemCode, cell: string | null, detail: Detail = {}): void {
    this.#add('error', code, cell, detail);
  }

  warning(code: FileProblemCode, cell: string | null, detail: Detail = {}): void {
    this.#add('warning', code, cell, detail);
  }

  get hasErrors(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** Errors first, each kind in the order in which it was found. */
  listed(): { problems: CriteriaFileProblem[]; more: number } {
    const of = (severity: string) => this.#problems.filter((each) => each.severity === severity);
    const problems = [...of('error'), ...of('warning')];
    return { problems: problems.slice(0, LISTED), more: Math.max(0, problems.length - LISTED) };
  }

  #add(
    severity: CriteriaFileProblem['severity'],
    code: FileProblemCode,
    cell: string | null,
    detail: Detail,
  ): void {
    const shown = Object.entries(detail).map(([name, value]) => [name, short(value)]);
    const { sheet } = this;
    this.#problems.push({ severity, code, sheet, cell, detail: Object.fromEntries(shown) });
  }
}

function short(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= SHOWN) return value;
  return `${[...value].slice(0, SHOWN).join('')}…`;
}
