import type { JSX } from 'preact';
import { cardFor } from '@/lib/advice';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import { ArticleView } from './ArticleView';
import { CardPage } from './CardPage';
import { LibraryStart } from './LibraryStart';
import { LinkView } from './LinkView';
import { TermView } from './TermView';
import { TopicView } from './TopicView';

/** Bibliotek: everything Sidemand knows, to be searched and to be read. */
export function LibraryView(): JSX.Element {
  const { content, place } = usePanel();
  const situation = useSituation();
  const card = place.card ? cardFor(place.card, content.cards, situation) : undefined;
  const article = content.articles.find(({ id }) => id === place.article);
  const topic = content.topics.find(({ id }) => id === place.topic);
  const term = content.terms.find(({ id }) => id === place.term);
  const link = content.links.find(({ id }) => id === place.link);
  if (card) return <CardPage key={card.id} card={card} />;
  if (article) return <ArticleView key={article.id} article={article} />;
  if (topic) return <TopicView key={topic.id} topic={topic} />;
  if (term) return <TermView key={term.id} term={term} />;
  if (link) return <LinkView key={link.id} link={link} />;
  return <LibraryStart />;
}
