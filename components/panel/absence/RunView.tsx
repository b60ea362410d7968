import type { JSX } from 'preact';
import { Notice, useText } from '@/components/ui';
import { answerIn, groupLines, isDue } from '@/lib/absence-plan';
import { dayOf } from '@/lib/advice';
import type { Takeover } from '@/lib/model';
import { usePanel } from '../panel-context';
import { CopyText } from './CopyText';
import { Initials } from './Initials';
import { PartHeading } from './PartHeading';
import { RunEnd } from './RunEnd';
import { RunLine } from './RunLine';
import { RunReport } from './RunReport';

/** A colleague's plan while it is carried out. Contact person and leader see the same. */
export function RunView({ run }: { run: Takeover | undefined }): JSX.Element {
  const { t } = useText();
  if (!run) return <PartHeading title={t('run.gone')} />;
  return <RunningPlan run={run} />;
}

function RunningPlan({ run }: { run: Takeover }): JSX.Element {
  const { t, day } = useText();
  const { ports } = usePanel();
  const writable = ports.health.value.state === 'ready' && run.handedBackOn === null;
  const { plan } = run;
  const name = answerIn(plan.lines, 'name') || t('absence.unnamed');
  const sentence = answerIn(plan.lines, 'sentence');
  const today = dayOf(Date.now());
  return (
    <>
      <PartHeading title={t('run.title', { name })} />
      <p class="sm-plan-badge">{t('open.version', { version: plan.version, date: day(plan.handedOn) })}</p>
      {run.handedBackOn && <RunReport run={run} />}
      {!run.handedBackOn && (
        <>
          {sentence && (
            <div class="sm-reply">
              <p class="sm-reply-label">{t('run.sentence')}</p>
              <blockquote>{sentence}</blockquote>
              <CopyText text={sentence} label={t('run.copy-sentence')} />
            </div>
          )}
          <Initials run={run} disabled={!writable} />
          {groupLines(plan.lines).map(({ group, lines }) => (
            <section class="sm-section" key={group}>
              <h3>
                {t(`run.group.${group}`)}
                {isDue(group, run, today) && <span class="sm-run-due">{t('run.due')}</span>}
              </h3>
              <ul class="sm-absence-lines">
                {lines.map((line) => (
                  <RunLine key={line.id} run={run} line={line} writable={writable} />
                ))}
              </ul>
            </section>
          ))}
          {run.news.removed.length > 0 && (
            <section class="sm-section">
              <h3>{t('run.removed')}</h3>
              <ul class="sm-absence-lines">
                {run.news.removed.map((line) => (
                  <RunLine key={line.id} run={run} line={line} writable={false} />
                ))}
              </ul>
            </section>
          )}
          <Notice tone="info">{t('run.no-names')}</Notice>
        </>
      )}
      <RunEnd run={run} name={name} />
    </>
  );
}
