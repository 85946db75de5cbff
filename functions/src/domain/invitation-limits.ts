/*
 * Settings of invitations, in one place. They are ours: no regulation names a number.
 */

/** A letter opens its seat so long: more than the longest public holiday, Tết, and less than a lost mailbox. */
export const INVITATION_DAYS = 14;

/**
 * So many letters one person may cause on a day in Hanoi, over all blocs: enough for the Council to seat a
 * bloc of 40 units in one go, too few to be of use to whoever sends rubbish in our name.
 */
export const LETTERS_A_DAY = 150;

/**
 * Of these, so many to one address: the first, one after a mistake in the roles, and one that got lost.
 * Counted for each sender, or a unit's leader could use up what another unit needs for the same address.
 */
export const LETTERS_TO_ONE_A_DAY = 3;
