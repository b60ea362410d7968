import type { JSX } from 'preact';
import { Disclosure, Notice, useText } from '@/components/ui';
import { CHOICES, type Question, questionsFor } from '../first-open/questions';
import { useProfile } from '../first-open/use-profile';
import { useSituation } from '../use-situation';

/** What the person has told of their work, to be changed at any time. */
export function ProfileSetting(): JSX.Element {
  const { t } = useText();
  const { profile, failed, tell } = useProfile();
  return (
    <section class="sm-section">
      <h2>{t('settings.profile')}</h2>
      <p class="sm-hint">{t('settings.profile-means')}</p>
      <Disclosure summary={t('settings.profile-change')}>
        <div class="sm-profile">
          {questionsFor(profile).map((question) => (
            <ProfileQuestion key={question} question={question} tell={tell} />
          ))}
        </div>
      </Disclosure>
      <div role="status">{failed && <Notice tone="info">{t('profile.failed')}</Notice>}</div>
    </section>
  );
}

interface ProfileQuestionProps {
  question: Question;
  tell: ReturnType<typeof useProfile>['tell'];
}

function ProfileQuestion({ question, tell }: ProfileQuestionProps): JSX.Element {
  const { t } = useText();
  const told = useSituation()[question];
  const choices = [...CHOICES[question], { value: null, text: 'settings.profile-none' as const }];
  return (
    <fieldset class="sm-radios">
      <legend>{t(`profile.${question}`)}</legend>
      {choices.map(({ value, text }) => (
        <label key={text}>
          <input
            type="radio"
            name={`profile-${question}`}
            checked={value === told}
            onChange={() => void tell(question, value)}
          />
          {t(text)}
        </label>
      ))}
    </fieldset>
  );
}
