import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Workdays } from '@/components/run-facts';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { AGREEMENT_LIMIT } from '@/lib/model';
import type { OnboardingState } from '@/lib/onboarding';
import { ViewHead } from '../ViewHead';
import { useOnboardingContext, useWorkspace, useWritable } from '../workspace-context';
import { AgreedItems } from './AgreedItems';
import { HeadChoice } from './HeadChoice';
import { ItemRow } from './ItemRow';
import { agreement, formOf, mistakeIn, type TogetherForm } from './together-form';

/**
 * Sammen: one screen that the two look at together. What is written are hours, functions, a day and initials. Of the
 * talk about needs it is kept that it was held, and nothing else: there is no field for more.
 */
export function TogetherView({ state }: { state: OnboardingState }): JSX.Element {
  const { t } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable() && !state.apart;
  const saving = useSave();
  const [edited, setEdited] = useState<Partial<TogetherForm>>({});
  const [tried, setTried] = useState(false);
  const { firstTalk } = useOnboardingContext();
  const { id, facts } = state;
  const form: TogetherForm = { ...formOf(state), ...edited };
  const set = (change: Partial<TogetherForm>) => setEdited((now) => ({ ...now, ...change }));
  const mistake = tried ? mistakeIn(form, ports.looksLikeCpr) : null;
  const leaders = state.lists.find(({ template }) => template.holder === 'leader');
  const rows = leaders?.rows.filter(({ item }) => item.owner === 'together') ?? [];
  const own = rows.filter(({ item }) => !firstTalk.has(item.id));
  const keep = async () => {
    setTried(true);
    if (mistakeIn(form, ports.looksLikeCpr)) return;
    const { items, told } = agreement(form, state, firstTalk);
    if (await saving.save(() => ports.onboardings.change(items, { id, facts: told }))) setEdited({});
  };
  const guard = (is: typeof mistake, words: string) => (mistake === is ? words : null);
  return (
    <>
      <ViewHead
        title={t('together.title', { who: facts.label })}
        back={{ to: { view: 'onboarding', id }, label: facts.label }}
      />
      <p class="sm-work-lead">{t('together.lead')}</p>
      <HeadChoice state={state} />
      <div class="sm-work-together">
        <section class="sm-work-section">
          <h2>{t('together.hours')}</h2>
          <Field
            label={t('facts.hours')}
            kind="number"
            value={form.hours}
            guard={guard('hours', t('facts.hours-wrong'))}
            disabled={!writable}
            onText={(hours) => set({ hours })}
          />
          <Workdays
            legend={t('begin.days')}
            workdays={form.workdays}
            disabled={!writable}
            onChange={(workdays) => set({ workdays })}
          />
        </section>
        <section class="sm-work-section">
          <h2>{t('together.functions')}</h2>
          <Field
            label={t('together.functions-label')}
            hint={t('together.functions-hint')}
            lines={4}
            value={form.functions}
            guard={
              guard('cpr', t('save.cpr-note')) ??
              guard('functions', t('item.line-too-long', { limit: AGREEMENT_LIMIT }))
            }
            disabled={!writable}
            onText={(functions) => set({ functions })}
          />
        </section>
        <section class="sm-work-section">
          <h2>{t('together.needs')}</h2>
          <p>{t('together.needs-means')}</p>
          <label class="sm-tick">
            <input
              type="checkbox"
              checked={form.needsTalked}
              disabled={!writable}
              onChange={(event) => set({ needsTalked: event.currentTarget.checked })}
            />
            <span class="sm-tick-title">{t('together.needs-yes')}</span>
          </label>
        </section>
        <section class="sm-work-section">
          <h2>{t('overview.column-talk')}</h2>
          <div class="sm-work-pair">
            <Field
              label={t('item.day')}
              kind="date"
              value={form.talkOn}
              disabled={!writable}
              onText={(talkOn) => set({ talkOn })}
            />
            <Field
              label={t('item.time')}
              kind="time"
              value={form.talkAt}
              disabled={!writable}
              onText={(talkAt) => set({ talkAt })}
            />
          </div>
        </section>
      </div>
      <section class="sm-work-section sm-work-sign">
        <h2>{t('together.initials')}</h2>
        <p class="sm-hint">{t('together.initials-hint')}</p>
        <div class="sm-work-pair">
          <Field
            label={t('together.initials-leader')}
            value={form.leader}
            guard={
              guard('initials', t('together.initials-missing')) ??
              guard('initials-long', t('together.initials-long'))
            }
            disabled={!writable}
            onText={(leader) => set({ leader })}
          />
          <Field
            label={t('together.initials-peer')}
            value={form.peer}
            disabled={!writable}
            onText={(peer) => set({ peer })}
          />
          <Button look="strong" disabled={!writable} onPress={() => void keep()}>
            {t('together.keep')}
          </Button>
        </div>
        <SaveStatus state={saving.state} cpr={t('save.cpr-note')} onRetry={() => void keep()} />
      </section>
      <div class="sm-work-columns">
        {leaders && own.length > 0 && (
          <section class="sm-work-section">
            <h2>{t('together.items')}</h2>
            <p class="sm-hint">{t('together.items-hint')}</p>
            <Disclosure summary={t('together.items-show', { count: own.length })}>
              <ul class="sm-work-items">
                {own.map((row) => (
                  <ItemRow key={row.item.id} row={row} run={leaders.shown.run.id} />
                ))}
              </ul>
            </Disclosure>
          </section>
        )}
        <AgreedItems state={state} />
      </div>
    </>
  );
}
