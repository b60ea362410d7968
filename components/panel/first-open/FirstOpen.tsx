import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon, Notice, useText } from '@/components/ui';
import { type Place, usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import { CHOICES, changesOf, firstUntold, questionsFor } from './questions';
import { useProfile } from './use-profile';

/** The questions of the first open, one at a time, each to be skipped; gone for good once they are through. */
export function FirstOpen(): JSX.Element | null {
  const { ports } = usePanel();
  const situation = useSituation();
  const [step, setStep] = useState(() => firstUntold(situation));
  const heading = useRef<HTMLHeadingElement>(null);
  const { asked } = ports.settings.value.profile;

  // The button that was pressed is gone; the next question takes its place. Not at the start: focus is theirs.
  const shown = useRef(step);
  useEffect(() => {
    if (step !== shown.current) heading.current?.focus();
    shown.current = step;
  }, [step]);

  if (asked) return null;
  const questions = questionsFor(ports.settings.value.profile);
  return (
    // The next question comes where the last was pressed: a double click is no answer to it.
    <section
      class="sm-section sm-first"
      aria-labelledby="sm-first-heading"
      // Nor does it take the focus from the question that has come.
      onMouseDownCapture={(event) => event.detail > 1 && event.preventDefault()}
      onClickCapture={(event) => event.detail > 1 && event.stopPropagation()}
    >
      {step < questions.length ? (
        <Asking step={step} onStep={setStep} heading={heading} />
      ) : (
        <Summary heading={heading} />
      )}
    </section>
  );
}

interface PartProps {
  heading: { current: HTMLHeadingElement | null };
}

interface AskingProps extends PartProps {
  step: number;
  onStep: (step: number) => void;
}

function Asking({ step, onStep, heading }: AskingProps): JSX.Element | null {
  const { t } = useText();
  const { profile, failed, tell } = useProfile();
  const { goTo } = usePanel();
  const questions = questionsFor(profile);
  const question = questions[step];
  if (!question) return null;
  return (
    <>
      {step === 0 && (
        <>
          <p class="sm-first-title">{t('profile.title')}</p>
          <p>{t('profile.intro')}</p>
          <p>
            <Button look="quiet" onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>
              {t('keeping.first-open')}
            </Button>
          </p>
        </>
      )}
      <p class="sm-hint">{t('profile.step', { step: step + 1 })}</p>
      <h2 id="sm-first-heading" tabIndex={-1} ref={heading}>
        {t(`profile.${question}`)}
      </h2>
      {question === 'authorised' && <p>{t('profile.authorised-means')}</p>}
      <ul class="sm-first-choices">
        {CHOICES[question].map((choice) => (
          <li key={choice.text}>
            <button
              type="button"
              class="sm-row"
              onClick={() => void tell(question, choice.value).then((ok) => ok && onStep(step + 1))}
            >
              <span class="sm-row-text">
                <span class="sm-row-title">{t(choice.text)}</span>
                {'means' in choice && <span class="sm-row-about">{t(choice.means)}</span>}
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{failed && <Notice tone="info">{t('profile.failed')}</Notice>}</div>
      <div class="sm-actions">
        {step > 0 && (
          <Button look="quiet" icon="back" onPress={() => onStep(step - 1)}>
            {t('action.back')}
          </Button>
        )}
        <Button look="quiet" onPress={() => onStep(step + 1)}>
          {t(step < 2 ? 'profile.skip' : 'profile.not-known')}
        </Button>
        {step === 0 && (
          <Button look="quiet" onPress={() => onStep(questions.length)}>
            {t('profile.skip-all')}
          </Button>
        )}
      </div>
    </>
  );
}

function Summary({ heading }: PartProps): JSX.Element {
  const { t } = useText();
  const { goTo } = usePanel();
  const { profile, failed, finish } = useProfile();
  const situation = useSituation();
  const leads = profile.role === 'leader';
  // The pressed button goes with all of this, so the view's heading takes the focus.
  const begin = (place: Place) => void finish().then((ok) => ok && goTo(place));
  return (
    <>
      <h2 id="sm-first-heading" tabIndex={-1} ref={heading}>
        {t('profile.done')}
      </h2>
      <ul class="sm-first-changes">
        {changesOf(situation).map((change) => (
          <li key={change}>{t(change)}</li>
        ))}
      </ul>
      <p class="sm-hint">{t('profile.change-later')}</p>
      <div role="status">{failed && <Notice tone="info">{t('profile.failed')}</Notice>}</div>
      <div class="sm-actions">
        {leads && (
          <Button look="strong" onPress={() => begin({ view: 'workplace' })}>
            {t('profile.begin-workplace')}
          </Button>
        )}
        <Button look={leads ? 'plain' : 'strong'} onPress={() => begin({ view: 'now' })}>
          {t('profile.begin')}
        </Button>
      </div>
    </>
  );
}
