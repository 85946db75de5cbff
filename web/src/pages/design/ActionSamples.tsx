import { useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { LinkButton } from '../../components/LinkButton.js';
import { Segments } from '../../components/Segments.js';
import { Tabs } from '../../components/Tabs.js';
import { t } from '../../i18n/design.js';

export function ActionSamples() {
  const [view, setView] = useState<'a' | 'b'>('a');
  return (
    <section>
      <h2>{t('buttons')}</h2>
      <div class="row">
        <Button kind="primary">{t('submit')}</Button>
        <Button icon="check">{t('save')}</Button>
        <Button kind="danger">{t('withdraw')}</Button>
        <Button kind="quiet">{t('more')}</Button>
        <Button kind="primary" icon="sync" busy>
          {t('working')}
        </Button>
        <Button disabled>{t('closed')}</Button>
        <LinkButton href="/design" icon="search">
          {t('more')}
        </LinkButton>
        <Button onClick={() => showToast(t('toast'))}>{t('toastButton')}</Button>
      </div>
      <Segments
        label={t('more')}
        value={view}
        onChange={setView}
        options={[
          { value: 'a', label: t('buttons') },
          { value: 'b', label: t('fields') },
        ]}
      />
      <Tabs
        label={t('title')}
        tabs={[
          { href: '/design', label: t('buttons'), current: true },
          { href: '/', label: t('fields'), current: false },
        ]}
      />
    </section>
  );
}
