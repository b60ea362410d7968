import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Milliseconds at rest before a text is read for names. */
const REST_MS = 900;

/** Asks, and stops nothing: is this a citizen's name? */
export function NameAsk({ text }: { text: string }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    setNames([]);
    if (text.trim() === '') return;
    const reading = new AbortController();
    const read = () =>
      ports.absence.findCitizenNames(text, reading.signal).then(
        (found) => {
          if (!reading.signal.aborted) setNames(found);
        },
        // Without the reading of names there is nothing to ask; the words above the form stand all the same.
        () => {},
      );
    const timer = setTimeout(() => void read(), REST_MS);
    return () => {
      clearTimeout(timer);
      reading.abort();
    };
  }, [text, ports]);
  return (
    <div role="status">
      {names.length > 0 && <p class="sm-hint">{t('absence.is-citizen', { names: names.join(', ') })}</p>}
    </div>
  );
}
