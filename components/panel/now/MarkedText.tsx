import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useText } from '@/components/ui';
import { cutPieces } from './mark-pieces';
import type { NumberedFinding } from './number-findings';

interface MarkedTextProps {
  text: string;
  findings: readonly NumberedFinding[];
  /** Number of the finding whose card is open. */
  open: number | null;
}

/** A copy of the text, to look at: each place is marked with its row's number. */
export function MarkedText({ text, findings, open }: MarkedTextProps): JSX.Element {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  // A long text is not laid out anew for each key that is typed above it.
  const pieces = useMemo(() => cutPieces(text.length, findings), [text, findings]);
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('.sm-mark-open');
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [open]);
  const shown = useMemo(
    () =>
      pieces.map(({ start, end, covered, begins }) => {
        const words = text.slice(start, end);
        if (covered.length === 0) return words;
        const isOpen = covered.some((place) => findings[place]?.number === open);
        return (
          <mark key={start} class={isOpen ? 'sm-mark-open' : undefined}>
            {begins.map((place) => (
              <span key={place} class="sm-mark-number">
                {findings[place]?.number}
              </span>
            ))}
            {words}
          </mark>
        );
      }),
    [pieces, text, findings, open],
  );
  return (
    // Long texts scroll in here, which the keyboard must be able to do too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable
    <section class="sm-marked" aria-label={t('check.preview')} tabIndex={0} ref={box}>
      {shown}
    </section>
  );
}
