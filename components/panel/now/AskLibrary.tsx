import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** One line to say what it is about, in one's own words; Enter leads to what the library has on it. */
export function AskLibrary(): JSX.Element {
  const { t } = useText();
  const { goTo } = usePanel();
  const [query, setQuery] = useState('');
  const ask = () => {
    if (query.trim()) goTo({ view: 'library', query });
  };
  return (
    <search class="sm-section">
      <form
        class="sm-ask"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <Field label={t('now.ask')} value={query} onText={setQuery} />
        <Button onPress={ask}>{t('now.ask-go')}</Button>
      </form>
    </search>
  );
}
