import type { JSX } from 'preact';
import { Button, Disclosure, useText } from '@/components/ui';
import { type OnboardingState, openSlots } from '@/lib/onboarding';
import { HandOverOne } from '../handover/HandOverOne';
import { goTo } from '../route';
import { ViewHead } from '../ViewHead';
import { useWorkspace } from '../workspace-context';
import { AgreedItems } from './AgreedItems';
import { Ending } from './Ending';
import { Facts } from './Facts';
import { HeadChoice } from './HeadChoice';
import { ItemRow } from './ItemRow';
import { ListItems } from './ListItems';
import { ListNews } from './ListNews';
import { NextTalk } from './NextTalk';
import { TalkList } from './TalkList';

/** Et forløb: what is next, the talks, and every list of it. */
export function OneOnboarding({ state }: { state: OnboardingState }): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = useWorkspace();
  const { id, facts, lists, next } = state;
  const open = openSlots(state, content.slots, ports.answers.value ?? {});
  const leaders = lists.find(({ template }) => template.holder === 'leader');
  return (
    <>
      <ViewHead title={facts.label} back={{ to: { view: 'overview' }, label: t('workspace.overview') }}>
        <Button look="strong" onPress={() => goTo({ view: 'together', id })}>
          {t('together.open')}
        </Button>
      </ViewHead>
      <HeadChoice state={state} />
      <Facts state={state} />
      <div class="sm-work-columns">
        <div class="sm-work-column">
          <section class="sm-work-section">
            <h2>{t('onboarding.next')}</h2>
            {next.length === 0 && <p>{t('checklist.next-none')}</p>}
            <ul class="sm-work-items">
              {leaders &&
                next.map((row) => <ItemRow key={row.item.id} row={row} run={leaders.shown.run.id} />)}
            </ul>
          </section>
          <section class="sm-work-section">
            <h2>{t('onboarding.lists')}</h2>
            {lists.map((list) => (
              <ListNews key={list.shown.run.id} list={list} />
            ))}
            {lists.map((list) => (
              <ListItems key={list.shown.run.id} list={list} />
            ))}
          </section>
        </div>
        <div class="sm-work-column">
          <NextTalk state={state} />
          <TalkList state={state} />
          <AgreedItems state={state} />
          {open.length > 0 && (
            <section class="sm-work-section">
              <h2>{t('onboarding.slots')}</h2>
              <p class="sm-hint">{t('onboarding.slots-hint')}</p>
              <Disclosure summary={t('overview.slots', { count: open.length })}>
                <ul>
                  {open.map((slot) => (
                    <li key={slot.id}>{local(slot.question)}</li>
                  ))}
                </ul>
              </Disclosure>
            </section>
          )}
          <HandOverOne state={state} />
          <Ending state={state} />
        </div>
      </div>
    </>
  );
}
