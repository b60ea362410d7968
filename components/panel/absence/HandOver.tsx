import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { Button, Notice, useText } from '@/components/ui';
import { answerIn, groupLines, linesOf } from '@/lib/absence-plan';
import type { AbsencePlan } from '@/lib/model';
import { usePanel } from '../panel-context';
import { saveFile } from '../workplace/save-file';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
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
  | { readonly by: 'file'; readonly name: string }
  | { readonly by: 'paper' }
  | { readonly by: 'not-made' };

function HandOverPlan({ plan }: { plan: AbsencePlan }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const recipients = useRecipients(plan);
  const [told, setTold] = useState<Told | null>(null);
  const [missing, setMissing] = useState(false);
  const { state, refused, save } = useAbsenceSave();
  const writable = ports.health.value.state === 'ready';

  /** The plan as it stands when it is noted who gets it; a file made from anything else could differ. */
  const note = async (): Promise<AbsencePlan | null> => {
    setTold(null);
    setMissing(recipients.to.length === 0);
    if (recipients.to.length === 0) return null;
    let handed: AbsencePlan | null = null;
    await save(async () => {
      const result = await ports.absence.handOver(plan.id, recipients.to);
      if (result.ok) handed = result.value;
      return result;
    });
    return handed;
  };
  const asFile = async (words: string) => {
    const handed = await note();
    if (!handed) return false;
    const file = await ports.absence.sealPlan(handed, words);
    if (!file.ok) {
      setTold({ by: 'not-made' });
      return false;
    }
    const name = fileNameOf(answerIn(linesOf(handed), 'name'), handed.version);
    saveFile(name, file.value);
    setTold({ by: 'file', name });
    return true;
  };
  const onPaper = async () => {
    if (!(await note())) return;
    setTold({ by: 'paper' });
    print();
  };
  return (
    <>
      <PlanBadge plan={plan} />
      <p>{t('absence.hand-over-means')}</p>
      <Recipients recipients={recipients} disabled={!writable} />
      <div role="status">{missing && <Notice tone="info">{t('absence.nobody-chosen')}</Notice>}</div>
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
      <AbsenceSaveStatus
        state={state === 'saved' ? 'idle' : state}
        refused={refused}
        onRetry={() => void note()}
      />
      <div role="status">
        {told?.by === 'file' && <Notice tone="info">{t('absence.file-saved', { name: told.name })}</Notice>}
        {told?.by === 'paper' && <Notice tone="info">{t('absence.printed')}</Notice>}
        {told?.by === 'not-made' && <Notice tone="warning">{t('absence.not-made')}</Notice>}
      </div>
      <HandedList plan={plan} />
    </>
  );
}
