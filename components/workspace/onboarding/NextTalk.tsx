import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { type CalendarEntry, sequenceAt } from '@/lib/model';
import { type OnboardingState, settleTalk } from '@/lib/onboarding';
import { NextTalkWords } from '../overview/NextTalkWords';
import { useOnboardingContext, useWorkspace, useWritable } from '../workspace-context';

/** When the two talk next, and a new day for it. */
export function NextTalk({ state }: { state: OnboardingState }): JSX.Element {
  const { t } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable() && !state.apart;
  const { state: saving, save } = useSave();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const { firstTalk } = useOnboardingContext();
  const { id, settled, talk } = state;
  const keep = async () => {
    if (!day) return;
    const next = { on: day, ...(time && { at: time }) };
    const items = settleTalk(state.lists, firstTalk, next);
    const told = { nextTalkOn: day, nextTalkAt: time || null };
    if (!(await save(() => ports.onboardings.change(items, { id, facts: told })))) return;
    setDay('');
    setTime('');
  };
  const entry: CalendarEntry | null = talk && {
    uid: `${id}.talk@sidemand`,
    sequence: sequenceAt(Date.now()) + state.changes,
    title: t('calendar.neutral'),
    on: talk.on,
    ...(talk.at && { time: talk.at }),
  };
  return (
    <section class="sm-work-section sm-work-talk-card" aria-label={t('overview.column-talk')}>
      <h2>{t('overview.column-talk')}</h2>
      <p class={`sm-work-big ${talk ? '' : 'sm-not-printed'}`} data-next-talk>
        <NextTalkWords state={state} />
      </p>
      {!talk && (
        <p class="sm-work-write" aria-hidden="true">
          {t('talk.next-day')}
        </p>
      )}
      {entry && <Button onPress={() => void ports.saveCalendar([entry])}>{t('calendar.save')}</Button>}
      <Disclosure
        summary={settled ? t('onboarding.talk-move') : t('onboarding.talk-set')}
        open={state.talkMissing}
      >
        <div class="sm-work-asks">
          <div class="sm-work-pair">
            <Field label={t('item.day')} kind="date" value={day} onText={setDay} disabled={!writable} />
            <Field label={t('item.time')} kind="time" value={time} onText={setTime} disabled={!writable} />
          </div>
          <Button
            disabled={!writable || !day}
            name={t('item.save-of', { item: t('overview.column-talk') })}
            onPress={() => void keep()}
          >
            {t('action.save')}
          </Button>
        </div>
      </Disclosure>
      <SaveStatus state={saving} cpr={t('save.cpr-note')} onRetry={() => void keep()} />
    </section>
  );
}
