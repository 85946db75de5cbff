import { Later } from '../components/Later.js';
import { session } from '../data/session.js';

const loadBars = async () => (await import('./SignedInBars.js')).SignedInBars;

/** What a person who writes must know on every page: fetched for those who sign in, and nobody else. */
export function Notices() {
  return session.value.state === 'signed-in' ? <Later load={loadBars} given={{}} /> : null;
}
