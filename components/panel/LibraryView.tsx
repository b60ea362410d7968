import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Field, useText } from '@/components/ui';
import type { Card, Locale } from '@/lib/model';
import { CardDetail } from './CardDetail';
import { usePanel } from './panel-context';
import { TopicList } from './TopicList';
import { ViewHeading } from './ViewHeading';

/** Bibliotek: all cards by topic, found by a plain search on this device. */
export function LibraryView(): JSX.Element {
  const { t, locale } = useText();
  const { content, place, goTo } = usePanel();
  const [query, setQuery] = useState('');
  const card = content.cards.find(({ id }) => id === place.card);
  const found = content.cards.filter((candidate) => holds(candidate, query, locale));

  if (card) {
    return (
      <>
        <ViewHeading title={t('view.library')} />
        <Button look="quiet" icon="back" onPress={() => goTo({ view: 'library' })}>
          {t('action.back')}
        </Button>
        <CardDetail card={card} />
      </>
    );
  }
  return (
    <>
      <ViewHeading title={t('view.library')} />
      <Field label={t('library.search')} hint={t('library.search-hint')} value={query} onText={setQuery} />
      <p class="sm-hint" role="status">
        {found.length ? t('library.found', { count: found.length }) : t('library.none')}
      </p>
      <TopicList cards={found} onOpen={(id) => goTo({ view: 'library', card: id })} />
    </>
  );
}

/** Every word of the query must be somewhere in the card, in any order. */
function holds(card: Card, query: string, locale: Locale): boolean {
  const { title, summary, doNow, doNot } = card.text[locale];
  const text = [title, summary, ...doNow, doNot].join(' ').toLocaleLowerCase(locale);
  return query
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
