import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { dayOf } from '@/lib/advice';
import { ladderOf } from '@/lib/calm';
import type { CalmSeen, Helpline } from '@/lib/model';
import { CallStep } from './CallStep';

interface CallLadderProps {
  seen: CalmSeen;
  helplines: readonly Helpline[];
  onChoose: () => void;
}

/** Whom to call, one at a time: nobody has to choose. Which one it came to is known here, and nowhere after. */
export function CallLadder({ seen, helplines, onChoose }: CallLadderProps): JSX.Element {
  const { t, locale } = useText();
  // By id, so that a contact that is read late does not push another one under the person's finger.
  const [current, setCurrent] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  const shown = seen.shown.value;
  const steps = ladderOf({ shown, workplace: seen.workplace.value, helplines }, dayOf(Date.now()), locale);
  const at = Math.max(
    steps.findIndex(({ id }) => id === current),
    0,
  );
  const step = steps[at];
  const go = (to: number) => {
    setAgain(to >= steps.length);
    setCurrent(steps[to % steps.length]?.id ?? null);
  };
  return (
    <section class="sm-section sm-call">
      <h2>{t('calm.ladder')}</h2>
      <p class="sm-call-again" role="status">
        {again && t('calm.again')}
      </p>
      {step && <CallStep step={step} at={at + 1} steps={steps.length} />}
      {steps.length > 1 ? (
        <div class="sm-call-on">
          <Button look="strong" icon="open" onPress={() => go(at + 1)}>
            {t('calm.next')}
          </Button>
          {at > 0 && (
            <Button look="quiet" onPress={() => go(at - 1)}>
              {t('calm.previous')}
            </Button>
          )}
        </div>
      ) : (
        <p>{t('calm.one-only')}</p>
      )}
      {shown.contacts.length === 0 && (
        <Button look="quiet" onPress={onChoose}>
          {t('calm.add-own')}
        </Button>
      )}
    </section>
  );
}
