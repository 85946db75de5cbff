import { ErrorBoundary } from 'preact-iso';
import { lazyPage } from '../../app/lazy-page.js';
import type { Setup } from './setup.js';
import type { Step } from './steps.js';

type Props = { step: Step; setup: Setup; revision: number; isSaved: boolean };

// Each step is a file of its own: who opens the page for one of them does not wait for the others.
const ThemeStep = lazyPage(async () => (await import('./ThemeStep.js')).ThemeStep);
const CriteriaStep = lazyPage(async () => (await import('./tree/CriteriaStep.js')).CriteriaStep);
const WindowsStep = lazyPage(async () => (await import('./WindowsStep.js')).WindowsStep);
const ScoringStep = lazyPage(async () => (await import('./ScoringStep.js')).ScoringStep);
const QuotasStep = lazyPage(async () => (await import('./QuotasStep.js')).QuotasStep);
const CheckStep = lazyPage(async () => (await import('./CheckStep.js')).CheckStep);

export function StepContent(props: Props) {
  return (
    <ErrorBoundary>
      <Content {...props} />
    </ErrorBoundary>
  );
}

function Content({ step, setup, revision, isSaved }: Props) {
  switch (step) {
    case 'theme':
      return <ThemeStep setup={setup} />;
    case 'criteria':
      return <CriteriaStep setup={setup} />;
    case 'windows':
      return <WindowsStep setup={setup} />;
    case 'scoring':
      return <ScoringStep setup={setup} />;
    case 'quotas':
      return <QuotasStep setup={setup} />;
    case 'check':
      return <CheckStep setup={setup} revision={revision} isSaved={isSaved} />;
  }
}
