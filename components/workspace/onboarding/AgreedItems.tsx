import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Field, plainDay, useText } from '@/components/ui';
import {
  AGREEMENT_LIMIT,
  type Changes,
  cleanText,
  type AgreedItem as Item,
  type ItemOwner,
} from '@/lib/model';
import type { OnboardingState } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

const OWNERS = ['leader', 'peer', 'together', 'contact', 'team'] as const satisfies readonly ItemOwner[];

/** Det har I aftalt: acts with who does them, and never what was said. `guide` gives those of one talk alone. */
export function AgreedItems({ state, guide }: { state: OnboardingState; guide?: string }): JSX.Element {
  const { t } = useText();
  const mine = state.agreed.filter((one) => guide === undefined || one.guide === guide);
  return (
    <section class="sm-work-section">
      <h2>{t('agreed.title')}</h2>
      <p class="sm-hint">{t('agreed.hint')}</p>
      <ul class="sm-work-items">
        {mine.map((one) => (
          <AgreedRow key={one.id} onboarding={state.id} item={one} />
        ))}
      </ul>
      <NewAgreed state={state} guide={guide} />
    </section>
  );
}

function AgreedRow({ onboarding, item }: { onboarding: string; item: Item & { id: string } }): JSX.Element {
  const { t, locale, day } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable();
  const { state, save, retry } = useSave();
  const change = (to: Changes<Item>) => save(() => ports.onboardings.agree(onboarding, item.id, to));
  const today = ports.today.value;
  const told = [
    t(`owner-of.${item.owner}`),
    item.due && t('item.due', { day: plainDay(item.due, today, locale) }),
    item.doneOn && t('checklist.done-on', { date: day(item.doneOn) }),
  ].filter(Boolean);
  return (
    <li class="sm-work-item" data-agreed={item.id}>
      <label class="sm-tick">
        <input
          type="checkbox"
          checked={item.doneOn !== undefined}
          disabled={!writable}
          onChange={(event) => void change({ doneOn: event.currentTarget.checked ? today : null })}
        />
        <span class="sm-tick-title">{item.text}</span>
      </label>
      <div class="sm-work-item-more">
        <p class="sm-hint">{told.join(' · ')}</p>
        <div class="sm-not-printed">
          <Button
            look="quiet"
            disabled={!writable}
            name={t('agreed.drop-named', { item: item.text })}
            onPress={() => void change({ dropped: true })}
          >
            {t('agreed.drop')}
          </Button>
        </div>
        <SaveStatus state={state === 'saved' ? 'idle' : state} cpr={t('save.cpr-note')} onRetry={retry} />
      </div>
    </li>
  );
}

function NewAgreed({ state, guide }: { state: OnboardingState; guide: string | undefined }): JSX.Element {
  const { t } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable();
  const saving = useSave();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<ItemOwner>('leader');
  const [due, setDue] = useState('');
  const owners = useId();
  const held = ports.looksLikeCpr(text)
    ? t('save.cpr-note')
    : text.length > AGREEMENT_LIMIT
      ? t('item.note-too-long', { count: text.length, limit: AGREEMENT_LIMIT })
      : null;
  const add = async () => {
    if (held || cleanText(text) === '') return;
    const item = { text: cleanText(text), owner, ...(due && { due }), ...(guide !== undefined && { guide }) };
    if (!(await saving.save(() => ports.onboardings.agree(state.id, crypto.randomUUID(), item)))) return;
    setText('');
    setDue('');
  };
  return (
    <div class="sm-work-asks sm-not-printed">
      <Field label={t('agreed.text')} value={text} guard={held} disabled={!writable} onText={setText} />
      <div class="sm-work-pair">
        <div class="sm-field">
          <label for={owners}>{t('agreed.owner')}</label>
          <select
            id={owners}
            class="sm-work-select"
            value={owner}
            disabled={!writable}
            onChange={(event) => setOwner(event.currentTarget.value as ItemOwner)}
          >
            {OWNERS.map((one) => (
              <option key={one} value={one}>
                {t(`owner-of.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <Field label={t('agreed.due')} kind="date" value={due} disabled={!writable} onText={setDue} />
        <Button disabled={!writable || text.trim() === ''} onPress={() => void add()}>
          {t('agreed.add')}
        </Button>
      </div>
      <SaveStatus state={saving.state} cpr={t('save.cpr-note')} onRetry={() => void add()} />
    </div>
  );
}
