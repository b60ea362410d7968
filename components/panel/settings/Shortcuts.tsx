import type { JSX } from 'preact';
import { useText } from '@/components/ui';

/** The suggested keys of the manifest (scripts/manifest.ts). */
const KEYS = [
  ['panel', 'S'],
  ['card', 'G'],
  ['calm', 'H'],
  ['plan', 'K'],
] as const;

/** The keyboard shortcuts as suggested; the browser lets people change them. */
export function Shortcuts(): JSX.Element {
  const { t } = useText();
  return (
    <section class="sm-section">
      <h2>{t('settings.keys')}</h2>
      <dl class="sm-keys">
        {KEYS.map(([name, key]) => (
          <div key={name}>
            <dt>{t(`settings.key-${name}`)}</dt>
            <dd>
              <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="sm-hint">{t('settings.keys-hint')}</p>
    </section>
  );
}
