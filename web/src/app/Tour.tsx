import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.js';
import { focusHeading } from '../components/focus-heading.js';
import { t } from '../i18n/tour.js';
import { closeOverlay } from './overlay.js';
import './tour.css';

const STEPS = [
  ['oneTitle', 'oneText'],
  ['twoTitle', 'twoText'],
  ['threeTitle', 'threeText'],
] as const;

/** A card beside the page, not over it: whoever came for a number already sees the number. */
export function Tour() {
  const [step, setStep] = useState(0);
  const [title, text] = STEPS[step] ?? STEPS[0];
  const card = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    card.current?.focus();
  }, []);
  // Back to what it was opened by; that may be gone, as the offer is: then on at the page's heading.
  const leave = () => {
    const { current } = opener;
    closeOverlay();
    if (current instanceof HTMLElement && current.isConnected && current !== document.body)
      current.focus();
    else focusHeading();
  };
  const back = () => {
    // Of the first step there is no way back: the button goes, and the focus must not go with it.
    if (step === 1) card.current?.focus();
    setStep(step - 1);
  };
  const isLast = step === STEPS.length - 1;
  return (
    <aside ref={card} tabIndex={-1} class="tour" aria-label={t('title')}>
      <p class="tour-step">{t('step', { step: step + 1 })}</p>
      <div aria-live="polite">
        <h2>{t(title)}</h2>
        <p>{t(text)}</p>
        {isLast && <p class="small soft">{t('again')}</p>}
      </div>
      <div class="row row-apart">
        {isLast ? (
          <span />
        ) : (
          <Button kind="quiet" onClick={leave}>
            {t('skip')}
          </Button>
        )}
        <div class="row">
          {step > 0 && <Button onClick={back}>{t('back')}</Button>}
          <Button kind="primary" onClick={() => (isLast ? leave() : setStep(step + 1))}>
            {isLast ? t('done') : t('next')}
          </Button>
        </div>
      </div>
    </aside>
  );
}
