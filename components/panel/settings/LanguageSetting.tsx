import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { ChangeStatus } from './ChangeStatus';
import { useChange } from './use-change';

/** Danish, English, or what the browser speaks. */
export function LanguageSetting(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { fault, run } = useChange();
  const { chosenLocale } = ports.settings.value;
  return (
    <section class="sm-section">
      <h2 id="sm-language">{t('settings.language')}</h2>
      <div class="sm-radios" role="radiogroup" aria-labelledby="sm-language">
        {(['auto', 'da', 'en'] as const).map((choice) => (
          <label key={choice} lang={choice === 'auto' ? undefined : choice}>
            <input
              type="radio"
              name="language"
              checked={choice === chosenLocale}
              onChange={() => void run(ports.chooseLocale(choice))}
            />
            {choice === 'auto' ? t('settings.language-auto') : LANGUAGE_NAMES[choice]}
          </label>
        ))}
      </div>
      <ChangeStatus fault={fault} />
    </section>
  );
}

/** Each language in its own words, so that it can be found by those who read only that one. */
const LANGUAGE_NAMES = { da: 'Dansk', en: 'English' } as const;
