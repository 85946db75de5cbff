import { NoticeWatch } from './NoticeWatch.js';
import { UnsentBar } from './UnsentBar.js';

/** What stands over every page of a person who is signed in. */
export function SignedInBars() {
  return (
    <>
      <NoticeWatch />
      <UnsentBar />
    </>
  );
}
