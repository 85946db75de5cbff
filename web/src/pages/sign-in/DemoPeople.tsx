import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Banner } from '../../components/Banner.js';
import { Skeleton } from '../../components/Skeleton.js';
import { TextField } from '../../components/TextField.js';
import { BLOC } from '../../data/current-bloc.js';
import type { DemoPeople as People } from '../../data/demo-people.js';
import { liveMembers } from '../../data/public/members.js';
import { demoPeople, session, signIn } from '../../data/session.js';
import { t } from '../../i18n/sign-in.js';
import { inLanguage, matches } from '../../i18n/text.js';
import { type DemoGroup, demoGroups } from './demo-groups.js';
import { wordsOfSignInError } from './sign-in-words.js';

/** On the emulators: everybody who has a seat in the demo bloc, one click each. */
export function DemoPeople({ back }: { back: string }) {
  const { route } = useLocation();
  const [people, setPeople] = useState<People | null>(null);
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ error: unknown } | null>(null);
  const members = liveMembers(BLOC).value;

  useEffect(() => {
    demoPeople().then(setPeople, (error: unknown) => setProblem({ error }));
  }, []);
  if (people === null) {
    return (
      <div class="demo-waiting">
        <Skeleton rows={8} />
      </div>
    );
  }

  async function enter(email: string, password: string): Promise<void> {
    if (busy !== null) return;
    setBusy(email);
    setProblem(null);
    try {
      await signIn(email, password, back);
      route(back);
    } catch (error) {
      setProblem({ error });
    } finally {
      setBusy(null);
    }
  }

  const groups = demoGroups(people, members.state === 'ready' ? members.data : [])
    .map((group) => ({
      ...group,
      people: group.people.filter((each) =>
        matches(`${each.post} ${each.postEn} ${group.name} ${group.nameEn}`, query),
      ),
    }))
    .filter((group) => group.people.length > 0);
  const count = groups.reduce((sum, group) => sum + group.people.length, 0);
  return (
    <section class="demo" aria-labelledby="demo">
      <h2 id="demo">{t('demoTitle')}</h2>
      <p class="soft">{t('demoLead')}</p>
      {problem !== null && <Banner kind="error">{wordsOfSignInError(problem.error)}</Banner>}
      <div class="demo-search">
        <TextField
          label={t('demoSearch')}
          hint={t('demoSearchHint')}
          type="search"
          value={query}
          onInput={setQuery}
        />
      </div>
      <p role="status" class="small soft">
        {count === 0 ? t('demoNone', { query }) : t('demoShown', { count })}
      </p>
      <div class="demo-groups">
        {groups.map((group) => (
          <Group
            key={group.id}
            group={group}
            busy={busy}
            onEnter={(email) => enter(email, people.password)}
          />
        ))}
      </div>
    </section>
  );
}

type GroupProps = { group: DemoGroup; busy: string | null; onEnter: (email: string) => void };

function Group({ group, busy, onEnter }: GroupProps) {
  const mine = session.value.state === 'signed-in' ? session.value.email : null;
  return (
    <div class="demo-group">
      <h3>{inLanguage(group.name, group.nameEn)}</h3>
      {group.people.map((person) => (
        <button
          key={person.uid}
          type="button"
          class="demo-person"
          aria-busy={busy === person.email || undefined}
          aria-current={mine === person.email || undefined}
          onClick={() => onEnter(person.email)}
        >
          {inLanguage(person.post, person.postEn)}
        </button>
      ))}
    </div>
  );
}
