import type { Launcher } from '@domain/movement.js';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { SelectField } from '../../components/SelectField.js';
import { actRun } from '../../data/act-run.js';
import { t } from '../../i18n/movements.js';
import { inLanguage } from '../../i18n/text.js';
import { useKept } from '../drafting/use-kept.js';
import { MovementForm } from './MovementForm.js';
import { EMPTY_CONTENT, type MovementContent } from './movement-content.js';
import { NATIONAL_MOVEMENTS } from './national-movements.js';

type Props = {
  address: { bloc: string; season: string };
  launchers: readonly Launcher[];
  member: string | null;
  /** Ids of movements that the season has already. */
  taken: readonly string[];
  onClose: () => void;
  onLaunched: (id: string) => void;
};

const NONE = '-';

/** A new movement: of the State, from the list or written by hand; of the bloc; of a unit. */
export function LaunchForm({ address, launchers, member, taken, onClose, onLaunched }: Props) {
  const launchedBy = useSignal<Launcher>(launchers[0] ?? 'bloc');
  const picked = useSignal(NONE);
  const content = useSignal<MovementContent>(EMPTY_CONTENT);
  /** One id for one movement, over another press of the button. */
  const own = useSignal(crypto.randomUUID());
  const kept = useKept(`launch.${address.season}.${member}`, { launchedBy, picked, content, own });
  const act = useMemo(() => actRun('launchMovement'), []);
  const national = NATIONAL_MOVEMENTS.find(({ id }) => id === picked.value);

  function pick(id: string) {
    picked.value = id;
    const found = NATIONAL_MOVEMENTS.find((each) => each.id === id);
    if (found === undefined) return;
    const { title, titleEn, from, document, source } = found;
    content.value = { ...EMPTY_CONTENT, title, titleEn, from, document, source };
  }

  async function save(given: MovementContent) {
    const isNational = launchedBy.value === 'state' && national !== undefined;
    const movement = isNational ? national.id : own.value;
    await act.run({ ...address, ...given, movement, launchedBy: launchedBy.value, member });
    if (act.state.peek().phase !== 'done') return;
    kept.forget();
    onLaunched(movement);
  }

  return (
    <MovementForm
      content={content}
      kept={kept}
      state={act.state.value}
      onSave={save}
      onClose={onClose}
    >
      {launchers.length > 1 && (
        <SelectField
          label={t('launchedBy')}
          value={launchedBy.value}
          options={launchers.map((each) => ({
            value: each,
            label: each === 'state' ? t('state') : t('bloc'),
          }))}
          onChange={(chosen) => {
            launchedBy.value = chosen;
          }}
        />
      )}
      {launchedBy.value === 'state' && (
        <>
          <SelectField
            label={t('national')}
            hint={t('nationalHint')}
            value={picked.value}
            options={[
              { value: NONE, label: t('nationalNone') },
              ...NATIONAL_MOVEMENTS.map(({ id, title, titleEn, years, isVerified }) => ({
                value: id,
                label: [
                  `${inLanguage(title, titleEn)} (${years})`,
                  ...(isVerified ? [] : [t('unverified')]),
                ].join(' · '),
                disabled: taken.includes(id),
              })),
            ]}
            onChange={pick}
          />
          {national?.isVerified === false && <p class="unverified">{t('unverifiedNote')}</p>}
        </>
      )}
    </MovementForm>
  );
}
