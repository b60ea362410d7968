import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { readContact } from '@/lib/model';
import { CopyNumber } from '../CopyNumber';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';
import { ReplyPreview } from './AutoReply';
import { PartHeading } from './PartHeading';

/** Whom to call, in the order to try them. */
const CALL = ['sygemelding', 'ansvarshavende', 'leder'] as const;
/** The one to name where nothing has been filled in. */
const FIRST = 'ansvarshavende';

/** "Jeg er syg": three things, and nothing is sent, saved or asked. */
export function IllToday(): JSX.Element {
  const { t } = useText();
  return (
    <>
      <PartHeading title={t('absence.part.ill')} />
      <ol class="sm-ill">
        <li>
          <h3>{t('ill.call')}</h3>
          <WhoToCall />
        </li>
        <li>
          <h3>{t('ill.say')}</h3>
          <p class="sm-ill-say">{t('ill.words')}</p>
          <p>{t('ill.no-reason')}</p>
        </li>
        <li>
          <h3>{t('ill.reply')}</h3>
          <p>{t('ill.reply-how')}</p>
          <ReplyPreview />
        </li>
      </ol>
      <p>{t('ill.done')}</p>
    </>
  );
}

function WhoToCall(): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const answers = useAnswers();
  const slots = CALL.flatMap((id) => content.slots.find((slot) => slot.id === id) ?? []);
  const filled = slots.filter(({ id }) => answers[id]);
  const first = slots.find(({ id }) => id === FIRST) ?? slots[0];
  if (filled.length === 0)
    return (
      <>
        <p>{t('ill.call-unknown')}</p>
        {first && (
          <Button onPress={() => goTo({ view: 'workplace', slot: first.id })}>
            {t('action.fill-in-slot', { role: local(first.role) })}
          </Button>
        )}
      </>
    );
  return (
    <ul class="sm-ladder">
      {filled.map((slot) => {
        const { name, number } = readContact(answers[slot.id] ?? '');
        return (
          <li key={slot.id}>
            <p class="sm-hint sm-role">{local(slot.role)}</p>
            {name && <p class="sm-contact">{name}</p>}
            {number && <p class="sm-number">{number}</p>}
            {number && <CopyNumber number={number} name={name || number} />}
          </li>
        );
      })}
    </ul>
  );
}
