import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, TextProvider, useText } from '@/components/ui';
import type { Locale } from '@/lib/model';

interface OpenPanelPopupProps {
  locale: Locale;
  /** Called inside the press itself: Firefox opens its sidebar only then. */
  onOpen: () => void;
}

/** Firefox cannot open its sidebar from a page; this popup's one button can. */
export function OpenPanelPopup({ locale, onOpen }: OpenPanelPopupProps): JSX.Element {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = 'Sidemand';
  }, [locale]);
  return (
    <TextProvider locale={locale}>
      <OpenButton onOpen={onOpen} />
    </TextProvider>
  );
}

function OpenButton({ onOpen }: { onOpen: () => void }): JSX.Element {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main class="sm-popup">
      <h1 class="sm-unseen">Sidemand</h1>
      <Button look="strong" buttonRef={button} onPress={onOpen}>
        {t('popup.open')}
      </Button>
    </main>
  );
}
