import type { Permission } from '../../functions/lib/domain/permission.js';

const ROLES = ['officer', 'leader', 'head', 'deputy', 'assessor'] as const;
const HEADINGS = [...ROLES, 'council'];

const WHERE = { bloc: 'yes', ownUnit: 'own unit', otherUnits: 'other units' } as const;

/** docs/permissions.md, whole. */
export function permissionsPage(permissions: Readonly<Record<string, Permission>>): string {
  const rows = Object.entries(permissions).map(([name, permission]) => [
    `\`${name}\``,
    permission.how,
    ...ROLES.map((role) => (permission.roles.includes(role) ? WHERE[permission.scope] : '')),
    permission.council ? 'yes' : '',
  ]);
  return `${[
    '# Who may do what',
    '',
    'Made from `PERMISSIONS` in [`permission.ts`](../functions/src/domain/permission.ts) by',
    '`npm run permissions`; a unit test holds it up to date. Every cell, with seats of the unit and of another',
    'one, former, future and none, is tried against the deployed callables',
    '([acts](../tests/functions/permission-table.test.ts)) and the rules',
    '([drafts](../tests/rules/permission-table.test.ts)).',
    '',
    'An empty cell: refused. **own unit**: for the unit of the seat only. **other units**: for every unit but the',
    "seat's own. A seat counts from its first moment to before its last; without one nothing is allowed, except",
    '`claimSeat`: whoever has signed in with a verified address takes the seat that waits for it.',
    '',
    line(['act', 'how', ...HEADINGS]),
    line(['---', '---', ...HEADINGS.map(() => '---')]),
    ...rows.map(line),
    '',
    'Acts about seats ask for the permission of each role given and taken: `inviteToSeat`, `withdrawInvitation`,',
    '`changeSeat` and `endSeat` by `give…Seat`. Whatever the table says, nobody changes their own seat, the last',
    'leader seat of a unit stays, and so does the last head while a season is open, but by `handOver`.',
  ].join('\n')}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
