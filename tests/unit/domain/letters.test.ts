import { expiryOf } from '@domain/invitation.js';
import { LETTERS_A_DAY, LETTERS_TO_ONE_A_DAY } from '@domain/invitation-limits.js';
import { invitationMail } from '@domain/invitation-mail.js';
import { type LetterCount, letterCountId, oneMoreLetter } from '@domain/letter-count.js';
import { joinLink, workLink } from '@domain/site-link.js';
import { describe, expect, it } from 'vitest';
import { siteIn } from '../../../functions/src/options.js';

const SITE = 'https://khoi.example';
const AT = new Date('2026-11-22T09:30:00Z');

describe('where letters lead', () => {
  it.each([
    ['the project’s own Hosting', {}, 'https://khoi-123.web.app'],
    ['the site that is named', { SITE_ORIGIN: 'https://khoi.gov.vn/' }, 'https://khoi.gov.vn'],
    [
      'on the emulators the page served there, even where a real site is named',
      {
        FUNCTIONS_EMULATOR: 'true',
        HOSTING_ORIGIN: 'http://127.0.0.1:5000',
        SITE_ORIGIN: 'https://khoi.gov.vn',
      },
      'http://127.0.0.1:5000',
    ],
    [
      'elsewhere never to an emulator',
      { HOSTING_ORIGIN: 'http://127.0.0.1:5000' },
      'https://khoi-123.web.app',
    ],
  ])('%s', (_, env, site) => {
    expect(siteIn({ GCLOUD_PROJECT: 'khoi-123', ...env })).toBe(site);
  });

  it('to the page in its bloc; the secret in the part that no server is sent', () => {
    expect(workLink(SITE, 'noi-chinh')).toBe('https://khoi.example/work?bloc=noi-chinh');
    const link = new URL(joinLink(SITE, 'noi-chinh', 'a-secret'));
    expect(link.href).toBe('https://khoi.example/join?bloc=noi-chinh#a-secret');
    expect(`${link.pathname}${link.search}`).not.toContain('a-secret');
  });
});

describe('a letter of invitation', () => {
  const invitation = { id: 'a@bnv.example', post: 'Chuyên viên', postEn: 'Officer', expiresAt: AT };
  const bloc = { name: 'Khối A', nameEn: 'Bloc A' };
  const link = joinLink(SITE, 'a', 'a-secret');

  it('says in both languages what to do, with the link on a line of its own, and the last day', () => {
    const expiresAt = expiryOf(AT);
    const { to, message } = invitationMail({
      bloc,
      invitation: { ...invitation, expiresAt },
      link,
    });
    expect(to).toEqual(['a@bnv.example']);
    expect(message.subject).toBe('Lời mời nhận vị trí trong Khối A');
    expect(message.text.split('\n')).toContain(link);
    expect(message.text).toMatch(/“Chuyên viên”.*đến hết ngày 06\/12\/2026.*“Officer”.*Bloc A/s);
    expect(expiresAt).toEqual(new Date('2026-12-06T17:00:00Z'));
  });

  it('has no lines but its own, whatever was typed as the post', () => {
    const typed = { ...invitation, post: 'A”\n\nXin mở\r\nhttps://evil.example\u2028ngay' };
    const lines = ({ message }: { message: { text: string } }) =>
      message.text.split(/\r|\n|\u2028/);
    const plain = lines(invitationMail({ bloc, invitation, link }));
    expect(lines(invitationMail({ bloc, invitation: typed, link }))).toHaveLength(plain.length);
  });
});

describe('letters in a day', () => {
  const send = (times: number, addressOf: (n: number) => string) =>
    Array.from({ length: times }, (_, n) => addressOf(n)).reduce<LetterCount | null>(
      (count, address) => oneMoreLetter(count, address, AT),
      null,
    );

  it('to one address up to its limit, not one more', () => {
    expect(send(LETTERS_TO_ONE_A_DAY, () => 'a')).toMatchObject({ total: LETTERS_TO_ONE_A_DAY });
    expect(() => send(LETTERS_TO_ONE_A_DAY + 1, () => 'a')).toThrow('too-many-letters');
  });

  it('in all up to theirs, not one more', () => {
    expect(send(LETTERS_A_DAY, String)).toMatchObject({ total: LETTERS_A_DAY });
    expect(() => send(LETTERS_A_DAY + 1, String)).toThrow('too-many-letters');
  });

  it('begin anew at midnight in Hanoi', () => {
    const [last, first] = [new Date('2026-11-22T16:59:59.999Z'), new Date('2026-11-22T17:00:00Z')];
    expect(letterCountId('u', last)).toBe('u.2026-11-22');
    expect(letterCountId('u', first)).toBe('u.2026-11-23');
    expect(oneMoreLetter(null, 'a', last).expiresAt).toEqual(first);
  });
});
