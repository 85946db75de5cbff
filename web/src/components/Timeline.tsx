import { t } from '../i18n/components.js';
import { Icon, type IconName } from './Icon.js';
import { Reason } from './Reason.js';
import './timeline.css';

export type TimelineNote = { text: string; reason: string };

export type TimelineStep = {
  id: string;
  title: string;
  state: 'done' | 'open' | 'next';
  /** When: "đến 17:00, ngày 30 tháng 11 năm 2026". */
  detail: string;
  /** "còn 8 ngày" */
  remaining?: string | undefined;
  /** Exceptions: who has longer, until when, and why. */
  notes?: readonly TimelineNote[];
};

const ICONS = { done: 'check', open: 'dot', next: 'clock' } as const satisfies Record<
  TimelineStep['state'],
  IconName
>;

const WORDS = { done: 'stepDone', open: 'stepOpen', next: 'stepNext' } as const;

/** The season's activities in order; what is open now is marked by word, icon and weight. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          class={`timeline-step timeline-${step.state}`}
          aria-current={step.state === 'open' ? 'step' : undefined}
        >
          <span class="timeline-state">
            <Icon name={ICONS[step.state]} /> {t(WORDS[step.state])}
          </span>
          <strong class="timeline-title">{step.title}</strong>
          {step.remaining !== undefined && <span class="timeline-left">{step.remaining}</span>}
          <span class="timeline-detail">{step.detail}</span>
          {step.notes !== undefined && step.notes.length > 0 && (
            <ul class="timeline-notes">
              {step.notes.map(({ text, reason }) => (
                <li key={text}>
                  {text} <Reason text={reason} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
