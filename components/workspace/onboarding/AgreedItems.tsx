import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, useFocusKept, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace } from '../workspace-context';
import { AgreedForm } from './AgreedForm';
import { AgreedRow, type AgreedUndo } from './AgreedRow';

/** Det har I aftalt: acts with who does them, and never what was said. `guide` gives those of one talk alone. */
export function AgreedItems({ state, guide }: { state: OnboardingState; guide?: string }): JSX.Element {
  const { t } = useText();
  const { onboardings } = useWorkspace().ports;
  const { state: saving, save, retry } = useSave();
  const [last, setLast] = useState<AgreedUndo | null>(null);
  const place = useRef<HTMLElement>(null);
  const mine = state.agreed.filter((one) => guide === undefined || one.guide === guide);
  const isGone = last !== null && !mine.some(({ id }) => id === last.id);
  // A row that was taken away leaves the focus with what takes it back; one that is taken back has it again.
  const putBack = useRef<string | null>(null);
  useFocusKept(`${mine.length}/${isGone}`, () =>
    place.current?.querySelector<HTMLElement>(
      isGone ? '.sm-work-told button' : `[data-agreed="${putBack.current}"] input`,
    ),
  );
  const undo = ({ id, back }: AgreedUndo) => {
    putBack.current = id;
    void save(
      () => onboardings.agree(state.id, id, back),
      () => setLast(null),
    );
  };
  return (
    <section class="sm-work-section" ref={place}>
      <h2>{t('agreed.title')}</h2>
      <p class="sm-hint">{t('agreed.hint')}</p>
      <ul class="sm-work-items">
        {mine.map((one) => (
          <AgreedRow
            key={one.id}
            onboarding={state.id}
            item={one}
            onChanged={setLast}
            onUndo={last?.id === one.id ? () => undo(last) : null}
          />
        ))}
      </ul>
      <div class="sm-work-told sm-not-printed" role="status">
        {isGone && last && (
          <>
            <p>{t('agreed.was-dropped', { item: last.text })}</p>
            <Button
              look="quiet"
              name={t('checklist.undo-named', { item: last.text })}
              onPress={() => undo(last)}
            >
              {t('checklist.undo')}
            </Button>
          </>
        )}
      </div>
      <SaveStatus state={saving === 'saved' ? 'idle' : saving} cpr={t('save.cpr-note')} onRetry={retry} />
      <AgreedForm
        start={{ text: '', owner: 'leader', due: '' }}
        act={t('agreed.add')}
        onSave={({ due, ...said }) =>
          onboardings.agree(state.id, crypto.randomUUID(), {
            ...said,
            ...(due && { due }),
            ...(guide !== undefined && { guide }),
          })
        }
      />
    </section>
  );
}
