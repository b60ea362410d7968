import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PassphraseField, PassphraseForm } from '@/components/passphrase';
import { Button, Notice, useFocusKept, useText } from '@/components/ui';
import type { LockedSpace, UnlockFault } from '@/lib/model';
import { usePanel } from '../panel-context';
import { ForgottenWords } from './ForgottenWords';
import { useSecondsUntil } from './use-seconds-until';

interface UnlockPlanProps {
  spaces: readonly LockedSpace[];
  onAnother: () => void;
}

/** Whose plan, where there are several; and its words. */
export function UnlockPlan({ spaces, onAnother }: UnlockPlanProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [chosen, setChosen] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const shared = ports.settings.value.sharedDevice;
  const only = spaces.length === 1 && !shared ? spaces[0] : undefined;
  const space = only ?? spaces.find(({ id }) => id === chosen);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(forgotten, () => place.current?.querySelector<HTMLElement>('h2'));
  if (space && forgotten)
    return (
      <div class="sm-own-plan-form" ref={place}>
        <ForgottenWords space={space} onBack={() => setForgotten(false)} />
      </div>
    );
  return (
    <div class="sm-own-plan-form" ref={place}>
      {!only && (
        <section class="sm-own-plan-form">
          <h2>{t('own-plan.whose')}</h2>
          <div class="sm-actions">
            {spaces.map(({ id, word }) => (
              <button
                key={id}
                type="button"
                class="sm-button sm-button-plain"
                aria-pressed={id === chosen}
                onClick={() => setChosen(id)}
              >
                <span>{word ?? t('own-plan.no-word')}</span>
              </button>
            ))}
          </div>
          <Button look="quiet" onPress={onAnother}>
            {t('own-plan.another')}
          </Button>
        </section>
      )}
      {space && <Unlock key={space.id} space={space} onForgotten={() => setForgotten(true)} />}
      <p class="sm-hint">{t('own-plan.calm-works')}</p>
    </div>
  );
}

function Unlock({ space, onForgotten }: { space: LockedSpace; onForgotten: () => void }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [words, setWords] = useState('');
  const [state, setState] = useState<'idle' | 'trying' | UnlockFault>('idle');
  const seconds = useSecondsUntil(space.waitsUntil);
  const unlock = async () => {
    if (state === 'trying' || seconds > 0 || words === '') return;
    setState('trying');
    const opened = await ports.myPlan.unlock(space.id, words);
    // An open plan has taken this view's place; one that was locked meanwhile waits for its words again.
    setState(opened.ok ? 'idle' : opened.fault);
    if (opened.ok) setWords('');
  };
  return (
    <PassphraseForm
      action={t(state === 'trying' ? 'own-plan.unlocking' : 'own-plan.unlock')}
      look="strong"
      onSubmit={() => void unlock()}
      after={
        <>
          <div role="status">{state === 'locked' && <Notice tone="info">{t('own-plan.wrong')}</Notice>}</div>
          {seconds > 0 && <p class="sm-hint">{t('own-plan.wait', { seconds })}</p>}
          <Button look="quiet" onPress={onForgotten}>
            {t('own-plan.forgotten')}
          </Button>
        </>
      }
    >
      <h2>{space.word ?? t('own-plan.locked')}</h2>
      <PassphraseField label={t('own-plan.words')} value={words} onText={setWords} />
    </PassphraseForm>
  );
}
