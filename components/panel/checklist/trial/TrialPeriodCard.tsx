import type { JSX } from 'preact';
import { Disclosure, plainDay, type Text, useText } from '@/components/ui';
import { factsApart, factsOf, type TrialMoment, trialMoment } from '@/lib/checklists';
import type { Reference } from '@/lib/model';
import { usePanel } from '../../panel-context';
import type { RunShown } from '../use-run';
import { IfItEnds } from './IfItEnds';
import { ReadFurther, useCameBack } from './ReadFurther';

const AFTER: readonly Reference[] = ['checklist:education', 'article:long-run'];
const ABOUT_TALK: readonly Reference[] = ['article:trial-period', 'article:function-description'];

/**
 * A trial period as the one who is in it sees it: how long, when it is talked about, and where to turn. Only where it was
 * agreed in the contract, and not while two people have told it differently.
 */
export function TrialPeriodCard({ run }: { run: RunShown }): JSX.Element | null {
  const text = useText();
  const { t, locale } = text;
  const today = usePanel().ports.checklists.today.value;
  if (run.template.holder !== 'peer' || factsApart(run.shown.run).length > 0) return null;
  const moment = trialMoment(factsOf(run.shown.run), run.rows.rows, today);
  if (!moment) return null;
  const day = (on: string) => plainDay(on, today, locale);
  return (
    <section class="sm-trial sm-not-printed" data-trial={moment.is}>
      <h2>{t('trial.title')}</h2>
      {moment.is === 'over' ? (
        <>
          <p>{t('trial.over')}</p>
          <p>{t('trial.over-next')}</p>
          <ReadFurther refs={AFTER} />
        </>
      ) : (
        <>
          <p>
            {t('trial.until', { day: day(moment.endsOn) })} {timeLeft(moment.days, t)}
          </p>
          {moment.talk && <p>{talkWords(moment.talk, t, day)}</p>}
          <AboutTheTalk open={moment.is === 'near' && moment.talk?.held === false} />
        </>
      )}
      <IfItEnds />
    </section>
  );
}

function timeLeft(days: number, t: Text['t']): string {
  if (days > 20) return t('trial.weeks', { count: Math.round(days / 7) });
  if (days > 1) return t('trial.days', { count: days });
  return t(days === 1 ? 'trial.tomorrow' : 'trial.today');
}

function talkWords(
  { held, late, due }: NonNullable<TrialMoment['talk']>,
  t: Text['t'],
  day: (on: string) => string,
): string | null {
  if (held) return t('trial.talk-held');
  if (late) return t('trial.talk-late');
  return due && t(due.own ? 'trial.talk-on' : 'trial.talk-by', { day: day(due.on) });
}

function AboutTheTalk({ open }: { open: boolean }): JSX.Element {
  const { t } = useText();
  const cameBack = useCameBack(ABOUT_TALK);
  return (
    <Disclosure summary={t('trial.talk')} open={open || cameBack}>
      <div class="sm-trial-more">
        <p>{t('trial.talk-about')}</p>
        <h3>{t('trial.bring')}</h3>
        <ul>
          <li>{t('trial.bring-lines')}</li>
          <li>{t('trial.bring-function')}</li>
          <li>{t('trial.bring-question')}</li>
        </ul>
        <p>{t('trial.bring-somebody')}</p>
        <ReadFurther refs={ABOUT_TALK} />
      </div>
    </Disclosure>
  );
}
