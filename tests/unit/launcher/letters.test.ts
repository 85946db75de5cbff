import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { letterIn, tellLetters } from '../../../scripts/launcher/letters.ts';

const INVITATION = 'Letter to a@bnv.example: http://127.0.0.1:5000/join?bloc=tong-hop#abc_-1';
const VERIFICATION =
  'To verify the email address a@bnv.example, follow this link: http://127.0.0.1:9099/emulator/action?mode=verifyEmail&oobCode=x';

it.each([
  [`>  ${INVITATION}`, INVITATION],
  [`i  ${VERIFICATION}`, VERIFICATION],
  ['i  functions: Beginning execution of "asia-southeast1-inviteToSeat"', null],
  ['', null],
])('reads %s', (line, letter) => expect(letterIn(line)).toBe(letter));

it('tells each letter once, also one that comes in pieces', async () => {
  const output = new PassThrough();
  const told: string[] = [];
  tellLetters(output, (letter) => told.push(letter));
  const [half, rest] = [INVITATION.slice(0, 20), INVITATION.slice(20)];
  output.write(`>  ${half}`);
  output.write(`${rest}\nsomething else\ni  ${VERIFICATION}\n`);
  output.end();
  await new Promise((resolve) => output.once('close', resolve));
  expect(told).toEqual([INVITATION, VERIFICATION]);
});
