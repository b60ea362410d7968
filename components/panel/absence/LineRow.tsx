import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { type AbsenceLine, absenceDraft, BACK_SECTION, type PlanSection } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { LineForm } from './LineForm';
import { usePart } from './part';
import { useAbsenceSave } from './use-absence-save';

/** One line: to be read, changed in its place, deleted, and had back. */
export function LineRow({ line, section }: { line: AbsenceLine; section: PlanSection }): JSX.Element | null {
  const { t, local } = useText();
  const { ports } = usePanel();
  const { plan } = usePart();
  const draftKey = absenceDraft('line', line.id);
  const waits = ports.drafts.value[draftKey] !== undefined;
  const [editing, setEditing] = useState(waits);
  const [removedHere, setRemovedHere] = useState(false);
  const { state, refused, save, retry } = useAbsenceSave();
  const row = useRef<HTMLLIElement>(null);
  const writable = ports.health.value.state === 'ready';
  const focusAfter = useRef(false);
  useEffect(() => {
    if (focusAfter.current) row.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    focusAfter.current = false;
  }, [editing, line.removedOn]);
  const edit = (on: boolean) => {
    focusAfter.current = true;
    setEditing(on);
  };
  if (!plan || (line.removedOn && !editing && !removedHere)) return null;
  if (editing)
    return (
      <li ref={row}>
        <LineForm
          section={section.id}
          line={line}
          label={t('absence.change-line', { section: local(section.title) })}
          draftKey={draftKey}
          onDone={() => edit(false)}
        />
      </li>
    );
  const { removeLine, restoreLine } = ports.absence;
  // What another window does to the line later is not done here: it takes no focus, and is not to be undone here.
  const act = async (what: ReturnType<typeof restoreLine>) => {
    focusAfter.current = true;
    const done = await what;
    if (!done.ok) focusAfter.current = false;
    return done;
  };
  const remove = () =>
    void save(async () => {
      setRemovedHere(true);
      const removed = await act(removeLine(plan.id, line.id, line.rev));
      setRemovedHere(removed.ok);
      return removed;
    });
  const restore = () =>
    void save(
      () => act(restoreLine(plan.id, line.id)),
      () => setRemovedHere(false),
    );
  const status = (
    <>
      <AbsenceSaveStatus
        state={state === 'saved' ? 'idle' : state}
        refused={refused === 'changed-elsewhere' ? null : refused}
        onRetry={retry}
      />
      <div role="status">
        {refused === 'changed-elsewhere' && (
          <Notice tone="warning">{t('absence.not-removed-changed')}</Notice>
        )}
      </div>
    </>
  );
  if (line.removedOn)
    return (
      <li ref={row}>
        <Notice tone="info" actions={<Button onPress={restore}>{t('absence.undo')}</Button>}>
          {t('absence.line-removed')}
        </Notice>
        {status}
      </li>
    );
  return (
    <li ref={row}>
      <p class="sm-absence-text">{line.text}</p>
      {section.id !== BACK_SECTION && <p class="sm-hint">{t(`absence.when.${line.when}`)}</p>}
      <div class="sm-actions">
        <Button
          look="quiet"
          disabled={!writable}
          name={t('absence.edit-named', { text: line.text })}
          onPress={() => edit(true)}
        >
          {t('absence.edit')}
        </Button>
        <Button
          look="quiet"
          disabled={!writable}
          name={t('absence.remove-named', { text: line.text })}
          onPress={remove}
        >
          {t('absence.remove')}
        </Button>
      </div>
      {status}
    </li>
  );
}
