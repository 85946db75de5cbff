import { PageHeading } from '../../components/PageHeading.js';
import { t } from '../../i18n/design.js';
import './design-page.css';
import { ActionSamples } from './ActionSamples.js';
import { DataSamples } from './DataSamples.js';
import { DialogSamples } from './DialogSamples.js';
import { FieldSamples } from './FieldSamples.js';
import { FormSamples } from './FormSamples.js';
import { NoticeSamples } from './NoticeSamples.js';

/** The place to look at before building a page, and after changing a token. */
export function DesignPage() {
  return (
    <div class="design-page">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      <section>
        <h2>{t('type')}</h2>
        <h3 lang="vi">{t('sample')}</h3>
        <p lang="vi">{t('sample')}</p>
        <p class="small" lang="vi">
          {t('sample')}
        </p>
      </section>
      <ActionSamples />
      <DialogSamples />
      <FieldSamples />
      <FormSamples />
      <NoticeSamples />
      <DataSamples />
    </div>
  );
}
