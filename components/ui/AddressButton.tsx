import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useText } from './text';

interface AddressButtonProps {
  url: string;
  /** What the address leads to. */
  name: string;
  onOpen: (url: string) => void;
}

/**
 * A link in two steps: the first press shows the whole address, the second opens it. Never an `<a href>`:
 * browsers look an anchor's host up while the pointer rests on it, and nothing may leave by itself.
 */
export function AddressButton({ url, name, onOpen }: AddressButtonProps): JSX.Element {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const address = useRef<HTMLParagraphElement>(null);
  // Focus goes to the address, not to the opening button: a held Enter or a double click must not open it.
  useEffect(() => {
    if (shown) address.current?.focus();
  }, [shown]);

  if (!shown) {
    return (
      <Button look="quiet" name={t('address.show-of', { name })} onPress={() => setShown(true)}>
        {t('address.show')}
      </Button>
    );
  }
  return (
    <div class="sm-address">
      <p class="sm-address-full" tabIndex={-1} ref={address}>
        {url}
      </p>
      <p class="sm-hint">{t('address.leaves')}</p>
      <Button onPress={() => onOpen(url)}>{t('address.open')}</Button>
    </div>
  );
}
