import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type SaveState, SaveStatus } from '@/components/saving';
import { Button, useText } from '@/components/ui';
import { fail } from '@/lib/model';
import { goTo } from '../route';
import { ViewHead } from '../ViewHead';
import { useWorkspace, useWritable } from '../workspace-context';
import { type FormValues, factsOfForm, mistakeIn, NEW_FORM } from './form-values';
import { OnboardingForm } from './OnboardingForm';

/** Who more can begin at once than this fills a page with questions. */
const MOST = 6;

/** Ny opstart: one short form for each who begins; what they share is asked once. */
export function NewOnboardings(): JSX.Element {
  const { t } = useText();
  const { ports } = useWorkspace();
  const writable = useWritable();
  const [forms, setForms] = useState<readonly FormValues[]>([NEW_FORM]);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<SaveState>('idle');
  const list = useRef<HTMLDivElement>(null);
  const held = (form: FormValues) => mistakeIn(form, ports.looksLikeCpr);
  const isHeld = forms.some((form) => held(form) !== null);
  const change = (at: number, to: FormValues) =>
    setForms((before) => before.map((form, place) => (place === at ? to : form)));
  const more = () => {
    const last = forms.at(-1) ?? NEW_FORM;
    // Those who begin together mostly begin on one day; each has hours and days of their own.
    const { startOn, trialPeriodAgreed, contact } = last;
    setForms([...forms, { ...NEW_FORM, startOn, trialPeriodAgreed, contact }]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('fieldset:last-child input')?.focus(),
    );
  };
  const begin = async () => {
    setTried(true);
    if (isHeld) {
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    setState('saving');
    const begun = await ports.onboardings.begin(forms.map(factsOfForm)).catch(() => fail('not-saved'));
    setState(begun.ok ? 'saved' : begun.fault);
    if (!begun.ok) return;
    const [only] = begun.value;
    goTo(begun.value.length === 1 && only ? { view: 'onboarding', id: only } : { view: 'overview' });
  };
  return (
    <>
      <ViewHead
        title={t('begin.title')}
        back={{ to: { view: 'overview' }, label: t('workspace.overview') }}
      />
      <p class="sm-work-lead">{t('begin.lead')}</p>
      <div class="sm-work-forms" ref={list}>
        {forms.map((form, at) => (
          <OnboardingForm
            key={at}
            legend={forms.length > 1 ? t('begin.number', { number: at + 1 }) : t('begin.who')}
            form={form}
            mistake={tried ? held(form) : null}
            disabled={!writable}
            onChange={(to) => change(at, to)}
            onRemove={forms.length > 1 ? () => setForms(forms.filter((_, place) => place !== at)) : null}
          />
        ))}
      </div>
      <div class="sm-actions">
        <Button look="strong" disabled={!writable || state === 'saving'} onPress={() => void begin()}>
          {forms.length > 1 ? t('begin.all', { count: forms.length }) : t('begin.one')}
        </Button>
        {forms.length < MOST && (
          <Button disabled={!writable} onPress={more}>
            {t('begin.more')}
          </Button>
        )}
      </div>
      <SaveStatus
        state={state === 'saved' ? 'idle' : state}
        cpr={t('save.cpr-note')}
        onRetry={() => void begin()}
      />
    </>
  );
}
