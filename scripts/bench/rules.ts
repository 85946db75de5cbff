import { readFileSync } from 'node:fs';
import { inRoot } from '../launcher/project.ts';

const emulator = `http://${process.env['FIRESTORE_EMULATOR_HOST']}/emulator/v1/projects`;

export function productRules(): string {
  return readFileSync(inRoot('firestore.rules'), 'utf8');
}

/** The product's rules and, beside them, collections that everybody may read and write: the floors. */
export function rulesWithOpen(collections: readonly string[]): string {
  const opening = 'match /databases/{database}/documents {';
  const open = collections.map((name) => `match /${name}/{id} { allow read, write: if true; }`);
  return productRules().replace(opening, [opening, ...open].join('\n'));
}

/** The rules of sheets once more, for a collection of that name beside theirs. */
export function withSheetsTwice(rules: string, name: string): string {
  const start = rules.indexOf('match /sheets/{sheet} {');
  const indent = rules.slice(rules.lastIndexOf('\n', start), start);
  const end = rules.indexOf(`${indent}}`, start) + `${indent}}`.length;
  const block = rules.slice(start, end);
  return rules.slice(0, end) + indent + block.replace('/sheets/', `/${name}/`) + rules.slice(end);
}

/** Puts rules in force for one project; what is counted of their use begins anew. */
export async function putRules(project: string, content: string): Promise<void> {
  const rules = { files: [{ name: 'firestore.rules', content }] };
  const answer = await fetch(`${emulator}/${project}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules }),
  });
  if (!answer.ok) throw new Error(`the emulator refused the rules: ${await answer.text()}`);
}

type Expression = {
  sourcePosition: { currentOffset: number; endOffset: number };
  values?: unknown[];
  children?: Expression[];
};

/**
 * How many documents the rules fetched since they were put in force. A request pays once for each path, and
 * each path stands in one `get` or `exists` of ours: so, of one request, those that were evaluated.
 */
export async function documentsFetched(project: string, content: string): Promise<number> {
  const answer = await fetch(`${emulator}/${project}:ruleCoverage`);
  const { report } = (await answer.json()) as { report: Expression[] };
  const fetched = new Set<number>();
  const visit = ({ sourcePosition, values, children }: Expression) => {
    const { currentOffset, endOffset } = sourcePosition;
    const text = content.slice(currentOffset, endOffset);
    if (values !== undefined && /^(get|exists)\s*\(/.test(text)) fetched.add(currentOffset);
    for (const child of children ?? []) visit(child);
  };
  for (const expression of report) visit(expression);
  return fetched.size;
}
