import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { factsOf } from '@/lib/checklists';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import { ListNotShown } from './ListNotShown';
import type { RunShown } from './use-run';

/** The list that the person came for by a search or a reference: its run is shown, or it can be begun. */
export function AskedList({ run }: { run: RunShown }): JSX.Element | null {
  const { t, local } = useText();
  const { ports, content, place, goTo } = usePanel();
  const { checklists } = ports;
  const asked = place.list;
  const isShown = asked === run.shown.run.templateId;
  const other = checklists.runs.value?.find((head) => head.templateId === asked && !factsOf(head).putAway);
  const showing = useSave();
  const beginning = useSave();
  useEffect(() => {
    if (!isShown && other) void showing.save(() => checklists.show(other.id));
  }, [isShown, other?.id, checklists]);
  const template = content.checklists.find(({ id }) => id === asked);
  if (!template || isShown) return null;
  if (other) return <ListNotShown state={showing.state} onRetry={showing.retry} />;
  const begin = () =>
    void beginning.save(
      () => checklists.start(template.id),
      () => goTo({ view: 'checklist' }),
    );
  const actions = (
    <Button disabled={!run.writable} onPress={begin}>
      {t('run.begin', { list: local(template.title) })}
    </Button>
  );
  return (
    <>
      <Notice tone="info" actions={actions}>
        {template.intro ? local(template.intro) : local(template.title)}
      </Notice>
      <SaveStatus
        state={beginning.state === 'saved' ? 'idle' : beginning.state}
        cpr=""
        onRetry={beginning.retry}
      />
    </>
  );
}
