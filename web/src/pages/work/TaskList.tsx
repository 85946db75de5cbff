import { Countdown } from '../../components/Countdown.js';
import { LinkButton } from '../../components/LinkButton.js';
import { StatusTag, type StatusTone } from '../../components/StatusTag.js';
import { WorkingDays } from '../../components/WorkingDays.js';
import { formatOpening } from '../../i18n/format.js';
import { t } from '../../i18n/work.js';
import { stateName, taskSentence, taskTitle, wayIn } from './task-words.js';
import type { Task, TaskState, Turn } from './tasks.js';

const TONES = {
  todo: 'empty',
  started: 'draft',
  ready: 'done',
  waiting: 'done',
  done: 'sealed',
} as const satisfies Record<TaskState, StatusTone>;

/** The tasks of one turn; nothing at all where there are none. */
export function TaskList({ turn, tasks }: { turn: Turn; tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <section class="work-part" aria-labelledby={`tasks-${turn}`}>
      <h2 id={`tasks-${turn}`}>{t(turn)}</h2>
      <ol class="tasks">
        {tasks.map((task) => (
          <TaskCard key={task.kind} task={task} turn={turn} />
        ))}
      </ol>
    </section>
  );
}

function TaskCard({ task, turn }: { task: Task; turn: Turn }) {
  const title = taskTitle(task);
  return (
    <li class={`card task task-${turn}`}>
      <div class="task-what">
        <h3>{title}</h3>
        <StatusTag tone={TONES[task.state]}>{stateName(task.state)}</StatusTag>
      </div>
      <p>{taskSentence(task)}</p>
      {turn !== 'done' && <When task={task} turn={turn} />}
      {turn === 'over' && task.kind !== 'appraisals' && <p class="soft">{t('askExtension')}</p>}
      <div class="task-way">
        <LinkButton href={task.href} kind={turn === 'due' ? 'primary' : 'secondary'}>
          {wayIn(task)}
        </LinkButton>
      </div>
    </li>
  );
}

function When({ task: { opensAt, closesAt }, turn }: { task: Task; turn: Turn }) {
  if (turn === 'upcoming' && opensAt !== null)
    return <p>{t('opensAt', { moment: formatOpening(opensAt) })}</p>;
  if (closesAt === null) return <p class="soft">{t('noDeadline')}</p>;
  return (
    <div>
      <p>
        <Countdown until={closesAt} />
      </p>
      <WorkingDays until={closesAt} />
    </div>
  );
}
