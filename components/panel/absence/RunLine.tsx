import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { doneOn, marksOn, ownMark } from '@/lib/absence-plan';
import type { PlannedLine, Takeover } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { usePart } from './part';
import { RunNote } from './RunNote';
import { useAbsenceSave } from './use-absence-save';

interface RunLineProps {
  run: Takeover;
  line: PlannedLine;
  writable: boolean;
}

/** One line to carry out: a tick with initials, what others have noted, and one's own note. */
export function RunLine({ run, line, writable }: RunLineProps): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const { template } = usePart();
  const { state, refused, save, retry } = useAbsenceSave();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const about = useId();
  const doer = doneOn(run.marks, line.id);
  const own = ownMark(run, line.id);
  const byOther = doer !== undefined && !own?.done;
  // A save that failed leaves what is saved, until it is tried again.
  const isKept = state === 'saving' || state === 'saved';
  const done = (isKept ? wanted : null) ?? doer !== undefined;
  const section = template.sections.find(({ id }) => id === line.section);
  const notes = marksOn(run.marks, line.id).filter(({ note, writer }) => note && writer !== run.writer);
  const isNew = run.news.added.includes(line.id);
  const isChanged = run.news.changed.includes(line.id);
  useEffect(() => setWanted(null), [own?.rev]);
  const tick = (next: boolean) => {
    setWanted(next);
    void save(() => ports.absence.tickLine(run.id, line.id, next));
  };
  return (
    <li>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={done}
          disabled={!writable || byOther}
          aria-describedby={about}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <span class="sm-tick-title sm-absence-text">{line.text}</span>
      </label>
      <p class="sm-hint" id={about}>
        {section && local(section.title)}
        {doer && ` · ${t(doer.by ? 'run.done-by' : 'run.done-on', { by: doer.by, date: day(doer.on) })}`}
        {isNew && ` · ${t('run.new')}`}
        {isChanged && ` · ${t(done ? 'run.changed-done' : 'run.changed')}`}
      </p>
      {notes.map(({ writer, by, note }) => (
        <p key={writer} class="sm-run-note">
          {by && <strong>{by}: </strong>}
          {note}
        </p>
      ))}
      <AbsenceSaveStatus state={state === 'saved' ? 'idle' : state} refused={refused} onRetry={retry} />
      {writable && <RunNote run={run} line={line} />}
    </li>
  );
}
