import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Helpline, Slot } from '@/lib/model';
import { CopyNumber } from './CopyNumber';
import { readContact } from './contact';
import { usePanel } from './panel-context';
import { useAnswers } from './use-answers';
import { ViewHeading } from './ViewHeading';

/**
 * Rolig side: for a bad moment. One column, large type, nothing counted, nothing followed up. It asks the
 * store for nothing it cannot do without.
 */
export function CalmView(): JSX.Element {
  const { t } = useText();
  const { content, goTo } = usePanel();
  return (
    <>
      <ViewHeading title={t('view.calm')} />
      <p class="sm-calm-stop">{t('calm.stop')}</p>
      <p>{t('calm.sit')}</p>
      <p>{t('calm.words')}</p>
      <section class="sm-112" aria-label="112">
        <p class="sm-number">112</p>
        <p>{t('calm.112')}</p>
      </section>
      <Ladder />
      <Button look="strong" icon="plans" onPress={() => goTo({ view: 'plans' })}>
        {t('calm.plan')}
      </Button>
      <Helplines helplines={content.helplines.filter(({ number }) => number !== '112')} />
    </>
  );
}

function Ladder(): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const answers = useAnswers();
  const ladder = content.slots
    .filter((slot): slot is Slot & { ladder: number } => slot.ladder !== undefined)
    .sort((one, other) => one.ladder - other.ladder);
  const filled = ladder.filter(({ id }) => answers[id]);
  const firstEmpty = ladder.find(({ id }) => !answers[id]);
  return (
    <section class="sm-section">
      <h2>{t('calm.ladder')}</h2>
      {filled.length > 0 && (
        <ol class="sm-ladder">
          {filled.map((slot) => (
            <li key={slot.id}>
              <p class="sm-hint sm-role">{local(slot.role)}</p>
              <ContactLine answer={answers[slot.id] ?? ''} />
            </li>
          ))}
        </ol>
      )}
      {filled.length > 1 && <p>{t('calm.ladder-next')}</p>}
      {filled.length === 0 && <p>{t('calm.ladder-empty')}</p>}
      {filled.length === 0 && firstEmpty && (
        <Button onPress={() => goTo({ view: 'workplace', slot: firstEmpty.id })}>
          {t('calm.ladder-fill')}
        </Button>
      )}
    </section>
  );
}

/** The answer as it was written; the number in it stands alone and large, so that it can be dialled. */
function ContactLine({ answer }: { answer: string }): JSX.Element {
  const { name, number } = readContact(answer);
  if (!number) return <p class="sm-contact">{name}</p>;
  return (
    <>
      {name && <p class="sm-contact">{name}</p>}
      <p class="sm-number">{number}</p>
      <CopyNumber number={number} name={name || number} />
    </>
  );
}

function Helplines({ helplines }: { helplines: readonly Helpline[] }): JSX.Element | null {
  const { t, local, day } = useText();
  const [oldest] = helplines.map(({ verifiedOn }) => verifiedOn).sort();
  if (!oldest) return null;
  return (
    <section class="sm-section">
      <h2>{t('calm.helplines')}</h2>
      <ul class="sm-ladder">
        {helplines.map((line) => (
          <li key={line.id}>
            <p class="sm-contact">{local(line.name)}</p>
            <p class="sm-number">{line.number}</p>
            <p>{local(line.use)}</p>
            <CopyNumber number={line.number} name={local(line.name)} />
          </li>
        ))}
      </ul>
      <p class="sm-hint">{t('calm.verified', { date: day(oldest) })}</p>
    </section>
  );
}
