import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import type { Target } from '../see/target';
import { ViewHeading } from '../ViewHeading';
import { Results } from './Results';
import { Shelves } from './Shelves';
import { stepThrough } from './step-through';
import { Topics } from './Topics';
import { useSearch } from './use-search';

/**
 * The library's first page: the search on top, and under it either what was found or everything there is. What
 * was asked is kept only in the way back from an answer: on a shared computer nobody else is to meet it.
 */
export function LibraryStart(): JSX.Element {
  const { t } = useText();
  const { place, goTo } = usePanel();
  const [query, setQuery] = useState(place.query ?? '');
  const around = useRef<HTMLDivElement>(null);
  const search = useSearch();
  const asked = query.trim() !== '';
  // Asked in another view: the first find is one key from the field. After the view's heading has had its turn.
  useEffect(() => {
    if (place.query === undefined || place.returnTo !== undefined) return;
    const turn = setTimeout(() => around.current?.querySelector('input')?.focus());
    return () => clearTimeout(turn);
  }, [place]);
  const open = (target: Target, row: string) => {
    const from = { view: 'library', ...(asked ? { query } : {}), returnTo: row } as const;
    goTo({ ...target.place, from });
  };
  return (
    <>
      <ViewHeading title={t('view.library')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the rows in it */}
      <div
        class="sm-library"
        ref={around}
        onKeyDown={(event) => stepThrough(event, around.current, () => setQuery(''))}
      >
        <search>
          <Field
            label={t('library.search')}
            hint={t('library.search-hint')}
            value={query}
            onText={setQuery}
          />
        </search>
        {search === 'failed' && asked && <Notice tone="info">{t('library.no-search')}</Notice>}
        <Results search={search} query={query} onOpen={open} />
        {(!asked || search === 'failed') && (
          <>
            <Topics onOpen={open} />
            <Shelves onOpen={open} />
          </>
        )}
      </div>
    </>
  );
}
