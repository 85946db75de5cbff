/**
 * Every path of the database, in one place: the server's references, the browser's queries and the
 * triggers' templates (`sheetPath('{bloc}', '{season}', '{sheet}')`) all come from here.
 */
export const BLOCS = 'blocs';

export function blocPath(bloc: string): string {
  return `${BLOCS}/${bloc}`;
}

export function membersPath(bloc: string): string {
  return `${blocPath(bloc)}/members`;
}

export function memberPath(bloc: string, member: string): string {
  return `${membersPath(bloc)}/${member}`;
}

export function seatsPath(bloc: string): string {
  return `${blocPath(bloc)}/seats`;
}

export function seatPath(bloc: string, uid: string): string {
  return `${seatsPath(bloc)}/${uid}`;
}

export function invitationsPath(bloc: string): string {
  return `${blocPath(bloc)}/invitations`;
}

/** `email` as `Email` of invitation.ts spells it. */
export function invitationPath(bloc: string, email: string): string {
  return `${invitationsPath(bloc)}/${email}`;
}

/** The one bloc that a unit is in, see membership.ts. */
export function membershipPath(member: string): string {
  return `memberships/${member}`;
}

export function mailPath(mail: string): string {
  return `mail/${mail}`;
}

export const LETTER_COUNTS = 'letterCounts';

/** `count` as `letterCountId` of letter-count.ts makes it. */
export function letterCountPath(count: string): string {
  return `${LETTER_COUNTS}/${count}`;
}

export function councilSeatPath(uid: string): string {
  return `council/${uid}`;
}

export function seasonsPath(bloc: string): string {
  return `${blocPath(bloc)}/seasons`;
}

export function seasonPath(bloc: string, season: string): string {
  return `${seasonsPath(bloc)}/${season}`;
}

export function movementsPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/movements`;
}

export function movementPath(bloc: string, season: string, movement: string): string {
  return `${movementsPath(bloc, season)}/${movement}`;
}

export function movementReportsPath(bloc: string, season: string, movement: string): string {
  return `${movementPath(bloc, season, movement)}/reports`;
}

export function movementReportPath(
  bloc: string,
  season: string,
  movement: string,
  member: string,
): string {
  return `${movementReportsPath(bloc, season, movement)}/${member}`;
}

export function agreementsPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/agreements`;
}

export function agreementPath(bloc: string, season: string, member: string): string {
  return `${agreementsPath(bloc, season)}/${member}`;
}

export function agreementTextPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/texts/agreement`;
}

export function noticesPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/notices`;
}

export function noticePath(bloc: string, season: string, notice: string): string {
  return `${noticesPath(bloc, season)}/${notice}`;
}

export function remindersPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/reminders`;
}

/** `reminder` as `reminderId` of reminder.ts makes it. */
export function reminderPath(bloc: string, season: string, reminder: string): string {
  return `${remindersPath(bloc, season)}/${reminder}`;
}

export function sheetsPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/sheets`;
}

/** `sheet` as `sheetId` of sheet.ts makes it: "{member}.{assessor}". */
export function sheetPath(bloc: string, season: string, sheet: string): string {
  return `${sheetsPath(bloc, season)}/${sheet}`;
}

export function standingsPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/standings`;
}

export function standingPath(bloc: string, season: string, member: string): string {
  return `${standingsPath(bloc, season)}/${member}`;
}

export function boardPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/board`;
}

export function boardRowPath(bloc: string, season: string, member: string): string {
  return `${boardPath(bloc, season)}/${member}`;
}

export function nominationsPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/nominations`;
}

export function nominationPath(bloc: string, season: string, nomination: string): string {
  return `${nominationsPath(bloc, season)}/${nomination}`;
}

export function presencesPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/presence`;
}

/** `presence` as `presenceId` of presence.ts makes it. */
export function presencePath(bloc: string, season: string, presence: string): string {
  return `${presencesPath(bloc, season)}/${presence}`;
}

export function quotasPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/quotas`;
}

export function quotaPath(bloc: string, season: string, award: string): string {
  return `${quotasPath(bloc, season)}/${award}`;
}

export function slotsPath(bloc: string, season: string, award: string): string {
  return `${quotaPath(bloc, season, award)}/slots`;
}

export function slotPath(bloc: string, season: string, award: string, n: number): string {
  return `${slotsPath(bloc, season, award)}/${n}`;
}

export function placesPath(bloc: string, season: string, award: string): string {
  return `${quotaPath(bloc, season, award)}/places`;
}

export function placePath(bloc: string, season: string, award: string, n: number): string {
  return `${placesPath(bloc, season, award)}/${n}`;
}

export function logPath(bloc: string, season: string): string {
  return `${seasonPath(bloc, season)}/log`;
}

export function logEntryPath(bloc: string, season: string, entry: string): string {
  return `${logPath(bloc, season)}/${entry}`;
}
