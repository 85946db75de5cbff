import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { people } from '../../web/src/i18n/vi/people.ts';
import { openBoard } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { agree, arrive, choose, press, seeFocusKept } from './keys.ts';
import { postOf } from './seats.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const NEXT = postOf('vpqh-leader');
const DEPUTY = postOf('vpcp-leader');

function boardAct(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

story(
  'the head hands over, and the post is the next one’s on every page that stands open',
  async (open) => {
    const head = await open('head', { byKeys: true });
    const next = await open('next', { byKeys: true });
    const deputy = await open('deputy', { byKeys: true });
    // What is no longer theirs to read, the rules refuse, which Firestore writes on the console.
    head.expected.push(/permission/i);
    const { freeze, unfreeze } = vi.boardControl;
    await arrive(head.page, 'vpctn-head', '/people');
    const board = await head.context.newPage();
    await openBoard(board);
    await boardAct(board, freeze).waitFor();
    await arrive(next.page, 'vpqh-leader', '/');
    await arrive(deputy.page, 'vpcp-leader', '/setup');
    await deputy.page.getByText(vi.errors['wrong-role']).waitFor();
    await eventually(() => boardAct(next.page, freeze).count()).toBe(0);

    // Nobody is chosen by an oversight.
    const form = head.page.getByRole('region', { name: people.handOverTitle });
    const handOver = form.getByRole('button', { name: people.handOver, exact: true });
    await press(head.page, handOver);
    await form.getByText(people.noNext).waitFor();
    await choose(head.page, form.getByLabel(people.next), NEXT);
    await choose(head.page, form.getByLabel(people.nextDeputy, { exact: true }), DEPUTY);
    await press(head.page, handOver);
    const question = head.page.getByRole('dialog', {
      name: say(people.handOverAsk, { post: NEXT }),
    });
    await question.getByText(say(people.handOverDeputy, { post: DEPUTY })).waitFor();
    await agree(head.page, people.handOver);

    // The seat held nothing else: it is gone, with every act on whatever page stood open.
    await head.page.getByRole('main').getByText(vi.errors['no-seat']).first().waitFor();
    await board.getByRole('banner').getByRole('link', { name: vi.frame.noSeat }).waitFor();
    await eventually(() => form.count()).toBe(0);
    await seeFocusKept(head.page);
    await eventually(() => boardAct(board, freeze).count()).toBe(0);

    // The next head stops the board, and the next deputy, who has the way to the set-up now, lets it go.
    await deputy.page.getByLabel(`${vi.seasonList.year} (`).waitFor();
    await press(next.page, boardAct(next.page, freeze));
    await agree(next.page, freeze);
    await board.getByText(/^Bảng điểm dừng từ/).waitFor();
    const toBoard = deputy.page.getByRole('banner').getByRole('link', { name: vi.frame.board });
    await press(deputy.page, toBoard);
    await press(deputy.page, boardAct(deputy.page, unfreeze));
    await agree(deputy.page, unfreeze);
    await boardAct(next.page, freeze).waitFor();
    for (const { page } of [next, deputy]) await seeFocusKept(page);
    await eventually(() => board.getByText(/^Bảng điểm dừng từ/).count()).toBe(0);

    // From here on the post is the next head's to hand over.
    const toPeople = { name: vi.frame.peopleShort };
    await press(next.page, next.page.getByRole('banner').getByRole('link', toPeople));
    const rowOf = (name: string) =>
      next.page.getByRole('row').filter({ has: next.page.getByRole('rowheader', { name }) });
    await eventually(() => rowOf(NEXT).textContent()).toContain(`${people.leader}, ${people.head}`);
    await eventually(() => rowOf(DEPUTY).textContent()).toContain(
      `${people.leader}, ${people.deputy}`,
    );
    await next.page.getByRole('region', { name: people.handOverTitle }).waitFor();
    for (const gone of ['vpctn-head', 'vpqh-deputy'])
      await eventually(() => rowOf(postOf(gone)).count()).toBe(0);
  },
);
