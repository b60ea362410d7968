import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Article } from '@/lib/model';
import { SourceList } from '../card/SourceList';

/** Where an article comes from, and when it was last read through. */
export function ArticleSources({ article }: { article: Article }): JSX.Element {
  const { t, day } = useText();
  return (
    <footer class="sm-source">
      {article.sources.length > 0 && <h2>{t('article.sources')}</h2>}
      <SourceList sources={article.sources} onPaper />
      <p>
        {t('article.reviewed', { date: day(article.reviewedOn) })}{' '}
        {t('article.review-next', { date: day(article.nextReviewOn) })}
      </p>
    </footer>
  );
}
