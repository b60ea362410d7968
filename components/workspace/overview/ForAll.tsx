import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, useText } from '@/components/ui';
import {
  type BatchAct,
  type BatchItem,
  type BatchOutcome,
  batchItems,
  batchOutcome,
  type OnboardingState,
} from '@/lib/onboarding';
import { useWorkspace } from '../workspace-context';
import { BatchRow } from './BatchRow';
import { LeftOutWords } from './LeftOutWords';

/** What was set last, and the way back from it. */
interface LastSet extends BatchOutcome {
  readonly title: string;
  readonly isTick: boolean;
}

/** Sæt kryds for alle: what is about everybody and nobody in particular, and nothing else. */
export function ForAll({ states }: { states: readonly OnboardingState[] }): JSX.Element | null {
  const { t, local } = useText();
  const [last, setLast] = useState<LastSet | null>(null);
  const { state, save, retry, rest } = useSave();
  const { ports } = useWorkspace();
  const told = useRef<HTMLDivElement>(null);
  const items = batchItems(states);
  if (items.length === 0 && !last) return null;
  const set = (one: BatchItem, act: BatchAct) => {
    const outcome = batchOutcome(one, act, ports.today.value);
    void save(
      () => ports.onboardings.change(outcome.changes),
      () => {
        setLast({ ...outcome, title: local(one.item.title), isTick: act.is === 'tick' });
        // The row that was pressed may have gone.
        requestAnimationFrame(() => told.current?.querySelector('button')?.focus());
      },
    );
  };
  const undo = ({ back }: LastSet) =>
    void save(
      () => ports.onboardings.change(back),
      () => {
        setLast(null);
        rest();
        requestAnimationFrame(() => told.current?.closest('details')?.querySelector('summary')?.focus());
      },
    );
  return (
    <section class="sm-work-section">
      <Disclosure summary={t('for-all.title')}>
        <p class="sm-hint">{t('for-all.hint')}</p>
        <SaveStatus state={state === 'saved' ? 'idle' : state} cpr={t('save.cpr-note')} onRetry={retry} />
        <div class="sm-work-told" role="status" ref={told}>
          {last && (
            <>
              <p>
                {t(last.isTick ? 'for-all.was-set' : 'for-all.was-moved', {
                  labels: last.set.join(', '),
                  item: last.title,
                })}
              </p>
              <LeftOutWords left={last.left} />
              <Button look="quiet" onPress={() => undo(last)}>
                {last.isTick ? t('for-all.undo', { count: last.set.length }) : t('for-all.undo-move')}
              </Button>
            </>
          )}
        </div>
        <ul class="sm-work-rows">
          {items.map((one) => (
            <BatchRow key={one.item.id} batch={one} onSet={(act) => set(one, act)} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
