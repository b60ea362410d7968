import type { JSX } from 'preact';
import { Button, plainDay, useText } from '@/components/ui';
import type { TalkGuide, TalkPrompt } from '@/lib/model';
import type { OnboardingState } from '@/lib/onboarding';
import { ViewHead } from '../ViewHead';
import { useWorkspace } from '../workspace-context';
import { AgreedItems } from './AgreedItems';
import { ItemRow } from './ItemRow';
import { NextTalk } from './NextTalk';

interface TalkViewProps {
  state: OnboardingState;
  /** A guide's id. */
  guide: string;
}

/** One talk: its questions, what it is about in the list, what was agreed, and the day of the next. Prints as an agenda. */
export function TalkView({ state, guide: id }: TalkViewProps): JSX.Element {
  const { t, local, locale } = useText();
  const { ports, content } = useWorkspace();
  const guide = content.talks.find((one) => one.id === id);
  const back = { to: { view: 'onboarding', id: state.id }, label: state.facts.label } as const;
  if (!guide) return <ViewHead title={t('talk.gone')} back={back} />;
  const rows = state.lists.flatMap((list) =>
    list.rows
      .filter(({ item }) => guide.items.includes(item.id))
      .map((row) => ({ row, run: list.shown.run.id })),
  );
  const day = rows[0]?.row.due && plainDay(rows[0].row.due.on, ports.today.value, locale);
  return (
    <div class="sm-work-talk">
      <ViewHead title={local(guide.title)} back={back}>
        <Button onPress={() => print()}>{t('talk.print')}</Button>
      </ViewHead>
      <p class="sm-work-lead">
        {[state.facts.label, day && t('talk.around', { day }), t('talk.minutes', { count: guide.minutes })]
          .filter(Boolean)
          .join(' · ')}
        {guide.where && ` · ${local(guide.where)}`}
      </p>
      <div class="sm-work-columns">
        <div class="sm-work-column">
          <Prompts guide={guide} trial={state.facts.trialPeriodAgreed === 'yes'} />
        </div>
        <div class="sm-work-column">
          {rows.length > 0 && (
            <section class="sm-work-section sm-not-printed">
              <h2>{t('talk.ticks')}</h2>
              <ul class="sm-work-items">
                {rows.map(({ row, run }) => (
                  <ItemRow key={row.item.id} row={row} run={run} />
                ))}
              </ul>
            </section>
          )}
          <AgreedItems state={state} guide={guide.id} />
          <div class="sm-work-lines" aria-hidden="true" />
          <NextTalk state={state} />
        </div>
      </div>
    </div>
  );
}

function Prompts({ guide, trial }: { guide: TalkGuide; trial: boolean }): JSX.Element {
  const { t, local } = useText();
  const asked = guide.prompts.filter(({ trialOnly }) => !trialOnly || trial);
  const plain = asked.filter(({ way, beforehand }) => way === undefined && !beforehand);
  const list = (prompts: readonly TalkPrompt[]) => (
    <ol class="sm-work-prompts">
      {prompts.map(({ text }) => (
        <li key={text.da}>{local(text)}</li>
      ))}
    </ol>
  );
  const beforehand = asked.filter((prompt) => prompt.beforehand);
  return (
    <>
      {beforehand.length > 0 && (
        <section class="sm-work-section sm-not-printed">
          <h2>{t('talk.beforehand')}</h2>
          {list(beforehand)}
        </section>
      )}
      <section class="sm-work-section">
        <h2>{t('talk.prompts')}</h2>
        {guide.opening && <p class="sm-work-quote">{local(guide.opening)}</p>}
        {plain.length > 0 && list(plain)}
        {guide.ways?.map((way) => (
          <section key={way.id}>
            <h3>{local(way.title)}</h3>
            {list(asked.filter((prompt) => prompt.way === way.id))}
          </section>
        ))}
      </section>
      <section class="sm-work-section">
        <h2>{t('talk.ending')}</h2>
        <p>{local(guide.ending)}</p>
      </section>
      <section class="sm-work-section sm-not-printed">
        <h2>{t('talk.leave')}</h2>
        <p>{local(guide.leave)}</p>
      </section>
    </>
  );
}
