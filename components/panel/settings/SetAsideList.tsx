import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Advice that was set aside here or everywhere, each with a way back. */
export function SetAsideList(): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  const { setAside } = ports.settings.value;
  return (
    <section class="sm-section">
      <h2>{t('settings.set-aside')}</h2>
      {setAside.length === 0 && <p>{t('settings.set-aside-none')}</p>}
      <ul class="sm-sites">
        {setAside.map((entry) => {
          const named = content.ruleTitles[entry.rule];
          const title = named ? local(named) : entry.rule;
          const where = entry.origin ?? t('settings.everywhere');
          return (
            <li key={`${entry.rule} ${where}`} class="sm-site">
              <p>{title}</p>
              <p class="sm-hint">
                {where}
                {entry.reason && ` · ${t(`inline.reason-${entry.reason}`)}`}
              </p>
              <Button
                name={t('settings.undo-named', { title, where })}
                onPress={() => void ports.undoSetAside(entry)}
              >
                {t('settings.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
