import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createTranslate, panelMessages, type Translate } from '@/lib/i18n';
import type { Locale, LocalText } from '@/lib/model';

/** The words of one language: interface texts, content texts and dates. */
export interface Text {
  readonly locale: Locale;
  readonly t: Translate<typeof panelMessages>;
  /** Picks a content text's language. */
  local(text: LocalText): string;
  /** An ISO date or date-time as a day; anything else as it stands. */
  day(iso: string): string;
  /** An ISO date-time as day and clock; anything else as it stands. */
  moment(iso: string): string;
  /** Epoch milliseconds as the time of day. */
  clock(time: number): string;
}

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const MOMENT: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
const CLOCK: Intl.DateTimeFormatOptions = { timeStyle: 'short' };

function textOf(locale: Locale): Text {
  const made = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  // Kept: to make a format takes longer than to draw the row it is for.
  const formatOf = (options: Intl.DateTimeFormatOptions) => {
    const format = made.get(options) ?? new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', options);
    made.set(options, format);
    return format;
  };
  const format = (iso: string | number, options: Intl.DateTimeFormatOptions) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? String(iso) : formatOf(options).format(date);
  };
  return {
    locale,
    t: createTranslate(panelMessages, locale),
    local: (text) => text[locale],
    day: (iso) => format(iso, DAY),
    moment: (iso) => format(iso, MOMENT),
    clock: (time) => format(time, CLOCK),
  };
}

// Marked pure so that the page script, which takes other parts of this kit, does not carry the panel's texts.
const TextContext = /*#__PURE__*/ createContext<Text | null>(null);

/** Gives everything inside it the words of `locale`. */
export function TextProvider({
  locale,
  children,
}: {
  locale: Locale;
  children: ComponentChildren;
}): JSX.Element {
  const text = useMemo(() => textOf(locale), [locale]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** The words of the language around this component. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider around it');
  return text;
}
