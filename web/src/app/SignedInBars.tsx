import { useLocation } from 'preact-iso';
import { Later } from '../components/Later.js';
import { session } from '../data/session.js';
import { NoticeWatch } from './NoticeWatch.js';
import { UnsentBar } from './UnsentBar.js';

/** Few have no seat: the others do not load the words for it. */
const loadSeatless = async () => (await import('./SeatlessBar.js')).SeatlessBar;

/** What stands over every page of a person who is signed in. */
export function SignedInBars() {
  const { path } = useLocation();
  const who = session.value;
  const isSeatless = who.state === 'signed-in' && who.seat === null && !who.isCouncil;
  return (
    <>
      <NoticeWatch />
      {isSeatless && path !== '/join' && <Later load={loadSeatless} given={{}} />}
      <UnsentBar />
    </>
  );
}
