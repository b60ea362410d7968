import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** The keyboard shortcuts as the browser has them now. */
export function Shortcuts(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const shortcuts = ports.shortcuts.value;
  return (
    <section class="sm-section">
      <h2>{t('settings.keys')}</h2>
      <Disclosure summary={t('settings.keys-show')}>
        <dl class="sm-keys">
          {(['panel', 'card', 'calm', 'plan'] as const).map((name) => (
            <div key={name}>
              <dt>{t(`settings.key-${name}`)}</dt>
              <dd>
                <Keys shortcut={shortcuts[name]} />
              </dd>
            </div>
          ))}
        </dl>
        <p class="sm-hint">{t('settings.keys-hint')}</p>
      </Disclosure>
    </section>
  );
}

/** "Alt+Shift+G" key by key. On a Mac the browser writes signs without a plus; they stay together. */
function Keys({ shortcut }: { shortcut: string | null }): JSX.Element {
  const { t } = useText();
  if (!shortcut) return <>{t('settings.key-none')}</>;
  return (
    <>
      {shortcut.split('+').map((key, index) => (
        <kbd key={`${index}${key}`}>{key}</kbd>
      ))}
    </>
  );
}
