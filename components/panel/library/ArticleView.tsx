import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { dayOf, isExpired } from '@/lib/advice';
import type { Article } from '@/lib/model';
import { useLeader } from '../card/use-leader';
import { LayerNotes } from '../layers/LayerNotes';
import { SeeAlso } from '../see/SeeAlso';
import { ViewHeading } from '../ViewHeading';
import { ArticleBody } from './ArticleBody';
import { ArticleSources } from './ArticleSources';
import { DatedFacts } from './DatedFacts';
import { WayBack } from './WayBack';

/** Something to read: its text, its figures with their year, where it comes from and how old it is. */
export function ArticleView({ article }: { article: Article }): JSX.Element {
  const { t, locale } = useText();
  const leader = useLeader();
  const { title, intro, body } = article.text[locale];
  const overdue = isExpired(article, dayOf(Date.now()));
  return (
    <>
      <WayBack />
      <article class="sm-article">
        <ViewHeading title={title} />
        <p class="sm-intro">{intro}</p>
        {overdue && <Notice tone="info">{t('article.overdue', { leader })}</Notice>}
        <LayerNotes target={`article:${article.id}`} />
        <ArticleBody body={body} />
        <DatedFacts facts={article.facts ?? []} />
        <SeeAlso refs={article.see ?? []} level={2} />
        <ArticleSources article={article} />
        <div class="sm-actions sm-not-printed">
          <Button onPress={() => print()}>{t('action.print')}</Button>
        </div>
      </article>
    </>
  );
}
