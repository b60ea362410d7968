import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { SHELVES } from '@/lib/model';
import { usePanel } from '../panel-context';
import { TargetRow } from '../see/TargetRow';
import type { Target } from '../see/target';
import { useTargetOf } from '../see/use-target-of';
import { useGuidance } from './use-guidance';

interface ShelvesProps {
  onOpen: (target: Target, row: string) => void;
}

/** Everything to read, folded: articles on their shelves, the word list and the links. */
export function Shelves({ onOpen }: ShelvesProps): JSX.Element {
  const { t, locale, local } = useText();
  const { articles, terms, links } = useGuidance();
  const byTerm = new Intl.Collator(locale);
  const words = [...terms].sort((one, other) => byTerm.compare(local(one.term), local(other.term)));
  return (
    <section class="sm-section">
      <h2>{t('library.shelves')}</h2>
      <div class="sm-shelves">
        {SHELVES.map((shelf) => {
          const here = articles.filter((article) => article.shelf === shelf);
          const refs = here.map(({ id }) => `article:${id}`);
          return <OneShelf key={shelf} name={t(`shelf.${shelf}`)} refs={refs} onOpen={onOpen} />;
        })}
        <OneShelf name={t('shelf.words')} refs={words.map(({ id }) => `term:${id}`)} onOpen={onOpen} />
        <OneShelf name={t('shelf.links')} refs={links.map(({ id }) => `link:${id}`)} onOpen={onOpen} />
      </div>
    </section>
  );
}

interface OneShelfProps extends ShelvesProps {
  name: string;
  refs: readonly string[];
}

/** A shelf to unfold. The one that the person took something from is open when they come back. */
function OneShelf({ name, refs, onOpen }: OneShelfProps): JSX.Element | null {
  const { t } = useText();
  const { place } = usePanel();
  const targetOf = useTargetOf();
  const rows = refs.map(targetOf).filter((target) => target !== null);
  if (rows.length === 0) return null;
  const rowId = ({ ref }: Target) => `sm-shelf-${ref}`;
  return (
    <Disclosure
      summary={t('library.shelf', { shelf: name, count: rows.length })}
      open={rows.some((target) => rowId(target) === place.returnTo)}
    >
      <ul class="sm-found">
        {rows.map((target) => (
          <li key={target.ref}>
            <TargetRow
              target={target}
              id={rowId(target)}
              onOpen={() => onOpen(target, rowId(target))}
              plain
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
