import { Segments } from '../components/Segments.js';
import { t } from '../i18n/frame.js';
import { setTheme, theme } from './theme.js';

export function ThemeSwitch() {
  return (
    <Segments
      label={t('theme')}
      value={theme.value}
      onChange={setTheme}
      options={[
        { value: 'system', label: t('themeSystem') },
        { value: 'light', label: t('themeLight') },
        { value: 'dark', label: t('themeDark') },
      ]}
    />
  );
}
