import { CITIZEN_WORDS, type CitizenWord } from '@/lib/model';

/** Widths of the panel that people use: the narrowest, the usual, a generous one. */
export const WIDTHS = [320, 360, 400] as const;
export const THEMES = ['light', 'dark'] as const;

/** What is shown, and how. It is the page's address, so that back, forward and a bookmark work. */
export interface Look {
  /** `card:promise.info`; empty before anything is chosen. */
  readonly thing: string;
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  /** What this workplace calls the people it is there for. */
  readonly word: CitizenWord;
  /** The slots are answered, with their examples. */
  readonly filled: boolean;
  /** With the panel's header and navigation. */
  readonly whole: boolean;
}

/** Reads the part of the address after `#`. What is not understood is as at the start. */
export function readLook(hash: string): Look {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    thing: asked.get('thing') ?? '',
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light',
    width: WIDTHS.find((width) => String(width) === asked.get('width')) ?? 360,
    word: CITIZEN_WORDS.find((word) => word === asked.get('word')) ?? 'borger',
    filled: asked.get('filled') === 'true',
    whole: asked.get('whole') === 'true',
  };
}

/** The other way, with whatever else the reader wants to find there. */
export function writeLook(look: Look, more: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ ...look, ...more }).map(([key, value]) => [key, String(value)]);
  return `#${new URLSearchParams(all)}`;
}
