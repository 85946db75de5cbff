import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { people } from '../../web/src/i18n/vi/people.ts';
import { openBoard } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { confirm } from './nomination-screen.ts';
import { postOf, takeSeat } from './seats.ts';
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
    const head = await open('head');
    const next = await open('next');
    const deputy = await open('deputy');
    // What is no longer theirs to read, the rules refuse, which Firestore writes on the console.
    head.expected.push(/permission/i);
    const { freeze, unfreeze } = vi.nominations;
    await takeSeat(head, 'vpctn-head', '/people');
    const board = await head.context.newPage();
    await openBoard(board);
    await boardAct(board, freeze).waitFor();
    await takeSeat(next, 'vpqh-leader', '/');
    await takeSeat(deputy, 'vpcp-leader', '/setup');
    await deputy.page.getByText(vi.errors['wrong-role']).waitFor();
    await eventually(() => boardAct(next.page, freeze).count()).toBe(0);

    // Nobody is chosen by an oversight.
    const form = head.page.getByRole('region', { name: people.handOverTitle });
    const handOver = form.getByRole('button', { name: people.handOver, exact: true });
    await handOver.click();
    await form.getByText(people.noNext).waitFor();
    await form.getByLabel(people.next).selectOption({ label: NEXT });
    await form.getByLabel(people.nextDeputy, { exact: true }).selectOption({ label: DEPUTY });
    await handOver.click();
    const question = head.page.getByRole('dialog', {
      name: say(people.handOverAsk, { post: NEXT }),
    });
    await question.getByText(say(people.handOverDeputy, { post: DEPUTY })).waitFor();
    await question.getByRole('button', { name: people.handOver, exact: true }).click();

    // The seat held nothing else: it is gone, with every act on whatever page stood open.
    await head.page.getByRole('main').getByText(vi.errors['no-seat']).first().waitFor();
    await board.getByRole('banner').getByRole('link', { name: vi.frame.noSeat }).waitFor();
    await eventually(() => form.count()).toBe(0);
    await eventually(() => boardAct(board, freeze).count()).toBe(0);

    // The next head stops the board, and the next deputy, who has the way to the set-up now, lets it go.
    await deputy.page.getByLabel(`${vi.setup.year} (`).waitFor();
    await boardAct(next.page, freeze).click();
    await confirm(next.page, freeze);
    await board.getByText(/^Bảng điểm dừng từ/).waitFor();
    await deputy.page.getByRole('banner').getByRole('link', { name: vi.frame.board }).click();
    await boardAct(deputy.page, unfreeze).click();
    await confirm(deputy.page, unfreeze);
    await boardAct(next.page, freeze).waitFor();
    await eventually(() => board.getByText(/^Bảng điểm dừng từ/).count()).toBe(0);

    // From here on the post is the next head's to hand over.
    await next.page.getByRole('banner').getByRole('link', { name: vi.frame.peopleShort }).click();
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
