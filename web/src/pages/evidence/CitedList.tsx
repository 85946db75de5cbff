import type { Evidence } from '@domain/sheet.js';
import { formatShortDate } from '../../i18n/format.js';
import './evidence.css';

/** State documents, for reading. */
export function CitedList({ list }: { list: readonly Evidence[] }) {
  return (
    <ul class="cited">
      {list.map((each) => (
        <li key={`${each.number} ${each.date}`}>
          <Cited evidence={each} />
        </li>
      ))}
    </ul>
  );
}

/** A state document as it is cited: number, date, issuer, summary, with its link if there is one. */
export function Cited({ evidence }: { evidence: Evidence }) {
  const { number, date, issuer, summary, link } = evidence;
  const day = date === '' ? '' : formatShortDate(new Date(`${date}T12:00:00+07:00`));
  const rest = [day, issuer, summary].filter((text) => text !== '').join(', ');
  return (
    <>
      {link === '' ? (
        <strong lang="vi">{number}</strong>
      ) : (
        <a lang="vi" href={link} target="_blank" rel="noopener noreferrer">
          {number}
        </a>
      )}
      {rest !== '' && <span lang="vi">, {rest}</span>}
    </>
  );
}
