import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, plainDay, useFocusKept, useText } from '@/components/ui';
import { type GroupMoment, groupNote } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

/** What there is to say about the network group today. It looks the same whether there is a plan or not. */
export function GroupCard(): JSX.Element | null {
  const { group } = usePanel().ports;
  const moment = group.moment.value;
  const step = group.meetings.value && (moment?.is ?? 'quiet');
  useFocusKept(step, () => document.querySelector<HTMLElement>('main h1'));
  if (!moment) return null;
  return (
    <section class="sm-group sm-not-printed">
      {moment.is === 'missed' && <Missed />}
      {moment.is === 'after' && <After day={moment.day} />}
      {(moment.is === 'before' || moment.is === 'today') && <Before moment={moment} />}
    </section>
  );
}

function Before({ moment }: { moment: Extract<GroupMoment, { is: 'before' | 'today' | 'after' }> }) {
  const { t, locale } = useText();
  const { ports } = usePanel();
  const { state, save, retry } = useSave();
  const { is, day } = moment;
  const plan = ports.myPlan.plan.value;
  const note = is === 'today' && plan.is === 'open' ? plan.drafts[groupNote(day)] : undefined;
  return (
    <>
      <h2>{t(is === 'today' ? 'group.today-title' : 'group.before-title')}</h2>
      {note && <p class="sm-group-note">{note}</p>}
      {!note && is === 'today' && <p>{t('group.today')}</p>}
      {is !== 'today' && (
        <p>{t('group.before', { day: plainDay(day, ports.checklists.today.value, locale) })}</p>
      )}
      <Actions words={t(is === 'today' ? 'group.today-go' : 'group.before-go')}>
        <Button look="quiet" onPress={() => void save(() => ports.group.setAside({ before: day }))}>
          {t('group.before-not')}
        </Button>
      </Actions>
      <SaveStatus state={state} cpr="" onRetry={retry} />
    </>
  );
}

function After({ day }: { day: string }) {
  const { t, locale } = useText();
  const { group, checklists } = usePanel().ports;
  const { state, save, retry } = useSave();
  const end = () => group.setAside({ after: day });
  const wasThere = async () => {
    const kept = await group.keepDays();
    return kept.ok ? end() : kept;
  };
  return (
    <>
      <h2>{t('group.after-title')}</h2>
      <p>{t('group.after', { day: plainDay(day, checklists.today.value, locale) })}</p>
      <Actions words={t('group.after-go')}>
        <Button look="quiet" onPress={() => void save(wasThere)}>
          {t('group.after-nothing')}
        </Button>
        <Button look="quiet" onPress={() => void save(end)}>
          {t('group.after-absent')}
        </Button>
      </Actions>
      <SaveStatus state={state} cpr="" onRetry={retry} />
    </>
  );
}

function Missed() {
  const { t } = useText();
  const { group } = usePanel().ports;
  const [day, setDay] = useState('');
  const { state, save, retry } = useSave();
  return (
    <>
      <h2>{t('group.missed-title')}</h2>
      <p>{t('group.missed')}</p>
      <Field label={t('group.missed-day')} kind="date" value={day} onText={setDay} />
      <div class="sm-actions">
        <Button disabled={!day} onPress={() => void save(() => group.moveRest(day))}>
          {t('group.missed-move')}
        </Button>
        <Button look="quiet" onPress={() => void save(group.keepDays)}>
          {t('group.missed-keep')}
        </Button>
      </div>
      <SaveStatus state={state} cpr="" onRetry={retry} />
    </>
  );
}

/** The way to the plan, and the answers that need none. */
function Actions({ words, children }: { words: string; children: ComponentChildren }) {
  const { goTo } = usePanel();
  return (
    <div class="sm-actions">
      <Button onPress={() => goTo({ view: 'plans' })}>{words}</Button>
      {children}
    </div>
  );
}
