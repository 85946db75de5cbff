import { NoticeWatch } from './NoticeWatch.js';
import { SeatlessBar } from './SeatlessBar.js';
import { UnsentBar } from './UnsentBar.js';

/** What stands over every page of a person who is signed in. */
export function SignedInBars() {
  return (
    <>
      <NoticeWatch />
      <SeatlessBar />
      <UnsentBar />
    </>
  );
}
