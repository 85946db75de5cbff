import { Later } from '../../components/Later.js';
import type { FieldHandle } from '../../data/draft.js';
import { InWords } from './InWords.js';

type Props<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  describeShown: (shown: Shown) => string;
  readOnly?: boolean;
};

const loadNote = async () => (await import('./SetAsideNote.js')).SetAsideNote;

/** What is not in the field any more, and why; it lies on this machine until the person deletes it. */
export function SetAside<Shown, Value>({ handle, describeShown, readOnly }: Props<Shown, Value>) {
  const { setAside, refused, isTyped } = handle.field.value;
  if (setAside === null) return null;
  const given = {
    text: <InWords value={setAside} describe={describeShown} />,
    reason: isTyped ? null : refused,
    onUse: readOnly === true ? null : () => handle.edit(setAside),
  };
  return <Later load={loadNote} given={given} />;
}
