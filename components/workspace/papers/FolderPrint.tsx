import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice, useText } from '@/components/ui';
import type { PaperDocument } from '@/lib/model';
import { SheetPage } from './PaperSheet';

/** The pages on each side of the sheet, left and right: folded in the middle they follow one another. */
const SIDES = [
  [3, 0],
  [1, 2],
] as const;

/**
 * The folder as it is printed: two sides of A4 across with two A5 pages on each. On the screen it lies unseen in its real
 * size, so that it can be told when a page has more on it than there is room for.
 */
export function FolderPrint({ made, look }: { made: PaperDocument; look: string }): JSX.Element {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const [full, setFull] = useState('');
  useLayoutEffect(() => {
    const pages = [...(place.current?.querySelectorAll('.sm-folder-page') ?? [])];
    const over = pages.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
    setFull(over.map((page) => page.getAttribute('data-name')).join(', '));
  });
  return (
    <>
      <p class="sm-hint sm-not-printed">{t('papers.fold')}</p>
      <div role="status" class="sm-not-printed">
        {full && <Notice tone="warning">{t('papers.full', { page: full })}</Notice>}
      </div>
      <div ref={place} class={`sm-folder-print sm-look-${look}`} aria-hidden="true">
        {SIDES.map((side) => (
          <div key={side.join()} class="sm-folder-side">
            {side.map((at) => {
              const page = made.pages[at];
              return (
                page && (
                  <div key={at} class={`sm-folder-page sm-sheet-${at + 1}`} data-name={page.name}>
                    <SheetPage page={page} />
                  </div>
                )
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
