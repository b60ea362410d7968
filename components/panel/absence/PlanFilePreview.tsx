import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { answerIn, compareFile, groupLines } from '@/lib/absence-plan';
import { dayOf } from '@/lib/advice';
import type { AbsenceFile, PlannedLine } from '@/lib/model';
import { usePanel } from '../panel-context';
import { AbsenceSaveStatus } from './AbsenceSaveStatus';
import { usePart } from './part';
import { useAbsenceSave } from './use-absence-save';

/** What is in a file, and what taking it would do here. Nothing is changed by looking. */
export function PlanFilePreview({ file, onLeave }: { file: AbsenceFile; onLeave: () => void }): JSX.Element {
  const { t, day } = useText();
  const { ports } = usePanel();
  const { goTo } = usePart();
  const { state, refused, save } = useAbsenceSave();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind, takeover, news } = compareFile(ports.absence.takeovers.value, file, dayOf(Date.now()));
  const isNothing = kind === 'same' || kind === 'older' || kind === 'expired';
  const { plan } = file;
  const linesBy = (ids: readonly string[]) => plan.lines.filter(({ id }) => ids.includes(id));
  const take = async () => {
    let run = '';
    const taken = await save(async () => {
      const result = await ports.absence.takeOver(file);
      if (result.ok) run = result.value;
      return result;
    });
    if (taken) goTo({ is: 'run', id: run });
  };
  return (
    <div class="sm-preview">
      <h3 tabIndex={-1} ref={heading}>
        {t('open.from', { name: answerIn(plan.lines, 'name') || t('absence.unnamed') })}
      </h3>
      <p>{t('open.version', { version: plan.version, date: day(plan.handedOn) })}</p>
      <p>{t(`open.effect.${kind}`, { version: takeover?.plan.version ?? plan.version })}</p>
      {kind === 'newer' && (
        <>
          <LineList title={t('open.added')} lines={linesBy(news.added)} />
          <LineList title={t('open.changed')} lines={linesBy(news.changed)} />
          <LineList title={t('open.gone')} lines={news.removed} />
        </>
      )}
      {kind === 'new' &&
        groupLines(plan.lines).map(({ group, lines }) => (
          <LineList key={group} title={t(`run.group.${group}`)} lines={lines} />
        ))}
      <AbsenceSaveStatus state={state} refused={refused} onRetry={() => void take()} />
      <div class="sm-actions">
        {!isNothing && (
          <Button look="strong" onPress={() => void take()}>
            {t(file.handedBackOn ? 'open.take-back' : 'open.take')}
          </Button>
        )}
        {takeover && isNothing && (
          <Button onPress={() => goTo({ is: 'run', id: takeover.id })}>{t('open.go')}</Button>
        )}
        <Button look="quiet" onPress={onLeave}>
          {t('preview.leave')}
        </Button>
      </div>
    </div>
  );
}

function LineList({ title, lines }: { title: string; lines: readonly PlannedLine[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} class="sm-absence-text">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
