import type { JSX } from 'preact';
import { createTranslate, inlineMessages } from '@/lib/i18n';
import type { ChipView } from '@/lib/model';

/** The small count at the field's corner: the way to the card without aiming at a word. */
export function Chip({ view, open }: { view: ChipView; open: () => void }): JSX.Element {
  const t = createTranslate(inlineMessages, view.locale);
  return (
    <button
      type="button"
      class="chip-button"
      lang={view.locale}
      aria-label={t('inline.chip', { count: view.count })}
      onClick={open}
    >
      {view.count}
    </button>
  );
}
