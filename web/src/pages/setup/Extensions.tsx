import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import type { Activity } from '@domain/window.js';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import { Reason } from '../../components/Reason.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveMembers } from '../../data/public/members.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t } from '../../i18n/season-windows.js';
import { inLanguage } from '../../i18n/text.js';
import { momentWords } from './hanoi-fields.js';

const loadDialog = async () => (await import('./ExtensionDialog.js')).ExtensionDialog;

type Props = { actor: Actor; season: Season; activity: Activity };

/** Which unit has longer, until when and why; and who may, gives one more. */
export function Extensions({ actor, season, activity }: Props) {
  const [member, setMember] = useState<string | null>(null);
  const members = liveMembers(BLOC).value;
  const mayExtend = refusalOf(actor, 'extendWindow', null) === null;
  const given = Object.entries(season.windows[activity].extensions);
  const nameOf = (id: string) => {
    const found = members.state === 'ready' ? members.data.find((each) => each.id === id) : null;
    return found ? inLanguage(found.unit, found.unitEn) : id;
  };
  return (
    <div class="extensions">
      {given.length > 0 && (
        <>
          <h4>{t('extensions')}</h4>
          <ul class="extension-list">
            {given.map(([id, { until, reason }]) => (
              <li key={id}>
                <strong>{nameOf(id)}</strong>:{' '}
                {t('extendedUntil', { moment: momentWords(until, 'closing') })}{' '}
                <span class="soft">
                  <Reason text={reason} />
                </span>{' '}
                {mayExtend && (
                  <Button
                    kind="quiet"
                    label={t('changeExtensionOf', { unit: nameOf(id) })}
                    onClick={() => setMember(id)}
                  >
                    {t('changeExtension')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayExtend && (
        <Button
          icon="clock"
          label={t('extendFor', { activity: inFrame(activity) })}
          onClick={() => setMember('')}
        >
          {t('extend')}
        </Button>
      )}
      {member !== null && (
        <Later
          load={loadDialog}
          given={{ season, activity, member, onClose: () => setMember(null) }}
        />
      )}
    </div>
  );
}
