import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { type BatchItem, batchItems, type OnboardingState } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

/** Sæt kryds for alle: what is about everybody and nobody in particular, and nothing else. */
export function ForAll({ states }: { states: readonly OnboardingState[] }): JSX.Element | null {
  const { t } = useText();
  const [ticked, setTicked] = useState<BatchItem | null>(null);
  const { state, save, retry, rest } = useSave();
  const { ports } = useWorkspace();
  const items = batchItems(states);
  if (items.length === 0 && !ticked) return null;
  const tick = (one: BatchItem, day: string) => {
    const due = one.item.needs === 'date' ? { due: day } : {};
    const changes = one.ticks.map((at) => ({ ...at, change: { state: 'done' as const, ...due } }));
    void save(
      () => ports.onboardings.change(changes),
      () => setTicked(one),
    );
  };
  const undo = (one: BatchItem) => {
    const due = one.item.needs === 'date' ? { due: null } : {};
    const changes = one.ticks.map((at) => ({ ...at, change: { state: 'open' as const, ...due } }));
    void save(
      () => ports.onboardings.change(changes),
      () => {
        setTicked(null);
        rest();
      },
    );
  };
  return (
    <section class="sm-work-section">
      <Disclosure summary={t('for-all.title')}>
        <p class="sm-hint">{t('for-all.hint')}</p>
        <SaveStatus state={state} cpr={t('save.cpr-note')} onRetry={retry} />
        {ticked && (
          <Button look="quiet" onPress={() => undo(ticked)}>
            {t('for-all.undo', { count: ticked.ticks.length })}
          </Button>
        )}
        <ul class="sm-work-rows">
          {items.map((one) => (
            <BatchRow key={one.item.id} batch={one} onTick={(day) => tick(one, day)} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function BatchRow({ batch, onTick }: { batch: BatchItem; onTick: (day: string) => void }): JSX.Element {
  const { t, local } = useText();
  const writable = useWritable();
  const [day, setDay] = useState('');
  const title = local(batch.item.title);
  const needsDay = batch.item.needs === 'date';
  return (
    <li data-item={batch.item.id}>
      <div>
        <p class="sm-work-row-title">{title}</p>
        <p class="sm-hint">{t('for-all.open', { labels: batch.open.join(', ') })}</p>
      </div>
      {needsDay && (
        <Field label={t('item.day')} kind="date" value={day} onText={setDay} disabled={!writable} />
      )}
      <Button
        disabled={!writable || (needsDay && day === '')}
        name={t('for-all.set-named', { item: title })}
        onPress={() => onTick(day)}
      >
        {t('for-all.set')}
      </Button>
    </li>
  );
}
