import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { Button, useText } from '@/components/ui';

/** Puts the neutral page in the place of the whole panel. */
export const HideContext = createContext<() => void>(() => {});

/** "Skjul": for any view that somebody who walks by should not read. */
export function HideButton(): JSX.Element {
  const { t } = useText();
  const hide = useContext(HideContext);
  return (
    <Button look="quiet" name={t('hide.keys')} onPress={hide}>
      {t('hide.hide')}
    </Button>
  );
}
