import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Notice, useText } from '@/components/ui';
import { goTo } from '../route';
import { useWorkspace, useWritable } from '../workspace-context';

/** Deletes the paper, in two steps. */
export function DeletePaper({ id }: { id: string }): JSX.Element | null {
  const { t } = useText();
  const { papers } = useWorkspace().ports;
  const writable = useWritable();
  const { state, save, retry } = useSave();
  const [asked, setAsked] = useState(false);
  if (!papers.list.value?.some((one) => one.id === id)) return null;
  const remove = () =>
    void save(
      () => papers.remove(id),
      () => goTo({ view: 'papers' }),
    );
  return (
    <div class="sm-not-printed">
      {asked ? (
        <Notice
          tone="warning"
          actions={
            <>
              <Button disabled={!writable} onPress={remove}>
                {t('papers.delete-sure')}
              </Button>
              <Button look="quiet" onPress={() => setAsked(false)}>
                {t('papers.delete-not')}
              </Button>
            </>
          }
        >
          {t('papers.delete-means')}
        </Notice>
      ) : (
        <Button look="quiet" disabled={!writable} onPress={() => setAsked(true)}>
          {t('papers.delete')}
        </Button>
      )}
      <SaveStatus state={state} cpr="" onRetry={retry} />
    </div>
  );
}
