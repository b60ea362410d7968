import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { Button, Notice, useText } from '@/components/ui';
import { answerIn, groupLines, linesOf } from '@/lib/absence-plan';
import type { AbsencePlan } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { saveFile } from '../workplace/save-file';
import { fileNameOf } from './file-name';
import { HandedList } from './HandedList';
import { PartHeading } from './PartHeading';
import { PlanBadge } from './PlanBadge';
import { usePart } from './part';
import { Recipients, useRecipients } from './Recipients';
import { useAbsenceSave } from './use-absence-save';

/** *Overdrag*: to whom, and as a locked file or on paper. Who has which version is noted as it is done. */
export function HandOver(): JSX.Element {
  const { t } = useText();
  const { plan, goTo } = usePart();
  return (
    <>
      <PartHeading title={t('absence.part.hand-over')} />
      {plan && groupLines(linesOf(plan)).length > 0 ? (
        <HandOverPlan plan={plan} />
      ) : (
        <Notice
          tone="info"
          actions={<Button onPress={() => goTo({ is: 'write' })}>{t('absence.part.write')}</Button>}
        >
          {t('absence.nothing-to-hand-over')}
        </Notice>
      )}
    </>
  );
}

type Told =
  | { readonly is: 'nobody-chosen' | 'printed' | 'not-made' }
  | { readonly is: 'file-saved'; readonly name: string };

function HandOverPlan({ plan }: { plan: AbsencePlan }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const recipients = useRecipients(plan);
  const [told, setTold] = useState<Told | null>(null);
  const { state, refused, save, rest } = useAbsenceSave();
  const writable = ports.health.value.state === 'ready';

  const isForSomebody = () => {
    rest();
    setTold(recipients.to.length > 0 ? null : { is: 'nobody-chosen' });
    return recipients.to.length > 0;
  };
  const note = () => save(() => ports.absence.handOver(plan, recipients.to));
  const asFile = async (words: string) => {
    if (!isForSomebody()) return false;
    // Before anything is noted: a file that could not be made was given to nobody.
    const file = await ports.absence.sealPlan(plan, words);
    if (!file.ok) setTold({ is: 'not-made' });
    if (!file.ok || !(await note())) return false;
    const name = fileNameOf(answerIn(linesOf(plan), 'name'), plan.version);
    saveFile(name, file.value);
    setTold({ is: 'file-saved', name });
    return true;
  };
  const onPaper = async () => {
    if (state === 'saving' || !isForSomebody() || !(await note())) return;
    setTold({ is: 'printed' });
    print();
  };
  return (
    <>
      <PlanBadge plan={plan} />
      <p>{t('absence.hand-over-means')}</p>
      <Recipients recipients={recipients} disabled={!writable} />
      <div role="status">
        {told?.is === 'nobody-chosen' && <Notice tone="info">{t('absence.nobody-chosen')}</Notice>}
      </div>
      <section class="sm-section">
        <h3>{t('absence.as-file')}</h3>
        <p>{t('absence.as-file-means')}</p>
        <NewFileWords
          action={t('absence.save-file')}
          disabled={!writable}
          onWords={asFile}
          drawPassphrase={ports.drawPassphrase}
        />
      </section>
      <section class="sm-section">
        <h3>{t('absence.on-paper')}</h3>
        <p>{t('absence.on-paper-means')}</p>
        <Button disabled={!writable} onPress={() => void onPaper()}>
          {t('action.print')}
        </Button>
      </section>
      <SaveStatus state={state === 'saved' ? 'idle' : state} cpr={t('absence.cpr')} />
      <div role="status">
        {refused && <Notice tone="warning">{t('absence.hand-over-changed')}</Notice>}
        {told?.is === 'file-saved' && (
          <Notice tone="info">{t('absence.file-saved', { name: told.name })}</Notice>
        )}
        {told?.is === 'printed' && <Notice tone="info">{t('absence.printed')}</Notice>}
        {told?.is === 'not-made' && <Notice tone="warning">{t('absence.not-made')}</Notice>}
      </div>
      <HandedList plan={plan} />
    </>
  );
}
