import { describe, expect, test } from 'vitest';
import type { JsonValue, PaperColumn, PaperQuestion, PaperTemplate } from '@/lib/model';
import { makeDocument, plainText } from '@/lib/papers';
import { papers } from './content';

const LOCALES = ['da', 'en'] as const;

/** Words that stand nowhere else, so that they are found again on the paper. */
const mark = (...parts: readonly (string | number)[]) => `Ord${parts.join('x')}x`;

/** A cell that is written, and the words it gives. */
function cellOf({ id, kind, options }: PaperColumn, row: number): string {
  if (kind === 'time') return id === 'from' ? `${10 + row}:00` : `${10 + row}:45`;
  if (kind === 'number') return String(row + 1);
  return options ? (options[row % options.length]?.id ?? '') : mark(id, row);
}

/** A whole answer to a question, and what of it must stand on the paper. */
function wholeAnswer(question: PaperQuestion): { answer: JsonValue; words: readonly string[] } {
  const { id, kind, options = [], columns = [] } = question;
  switch (kind) {
    case 'several':
      return {
        answer: Object.fromEntries(options.map((option) => [option.id, '2'])),
        words: options.map(({ says, text }) => (says ?? text).da),
      };
    case 'rows': {
      const rows = Array.from({ length: 9 }, (_, row) =>
        Object.fromEntries(columns.map((column) => [column.id, cellOf(column, row)])),
      );
      return {
        answer: rows,
        words: rows.flatMap((row) => Object.values(row).filter((cell) => /^Ord/.test(cell))),
      };
    }
    case 'choice':
      return { answer: options[0]?.id ?? '', words: [] };
    case 'date':
      return { answer: '2026-12-24', words: ['24. december 2026'] };
    case 'lines':
      return { answer: `${mark(id, 1)}\n${mark(id, 2)}`, words: [mark(id, 1), mark(id, 2)] };
    case 'text':
    case 'line':
      return { answer: mark(id), words: [mark(id)] };
  }
}

/** Every question answered, once for each choice that a paper's parts hang on. */
function wholePapers(template: PaperTemplate) {
  const all = template.questions.map((question) => ({ question, ...wholeAnswer(question) }));
  const answers = Object.fromEntries(all.map(({ question, answer }) => [question.id, answer]));
  const choices = template.questions.filter(({ kind }) => kind === 'choice');
  const variants = choices.flatMap(({ id, options = [] }) =>
    options.map((option) => ({ ...answers, [id]: option.id })),
  );
  return { words: all.flatMap(({ words }) => words), variants: variants.length > 0 ? variants : [answers] };
}

test('there are nine, each with its own place in the row', () => {
  expect(papers.map(({ id }) => id)).toEqual([
    'role',
    'folder',
    'function-description',
    'week-plan',
    'meetings',
    'presentation',
    'group-session',
    'note-headings',
    'team-briefing',
  ]);
  expect(new Set(papers.map(({ order }) => order)).size).toBe(9);
});

describe.each(papers)('$id', (template) => {
  test('what is answered stands on the paper, whatever is chosen', () => {
    const { words, variants } = wholePapers(template);
    for (const answers of variants) {
      const text = plainText(makeDocument({ template, answers, locale: 'da' }));
      expect(words.filter((one) => !text.includes(one))).toEqual([]);
    }
  });

  test.each(LOCALES)('with nothing answered it has no places, and no heading over nothing: %s', (locale) => {
    const { pages } = makeDocument({ template, answers: {}, locale });
    const text = plainText(makeDocument({ template, answers: {}, locale }));
    expect(text).not.toMatch(/[{}]|undefined|null/);
    for (const { sections } of pages) {
      for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
    }
  });

  test('both languages make the same paper: as many pages, sections and blocks', () => {
    const [answers = {}] = wholePapers(template).variants;
    const [da, en] = LOCALES.map((locale) =>
      makeDocument({ template, answers, locale }).pages.map(({ sections }) =>
        sections.map(({ heading, blocks }) => [heading !== undefined, ...blocks.map(({ kind }) => kind)]),
      ),
    );
    expect(en).toEqual(da);
  });

  test('no Danish sentence was left as it is in the English', () => {
    const texts = localTexts(template).filter(({ da }) =>
      /[a-zæøå]{3,} [a-zæøå]{3,}/.test(da.replace(/\{.*?\}/g, '')),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ da, en }) => da === en)).toEqual([]);
  });
});

/** Everything with a Danish and an English side. */
function localTexts(value: unknown): { da: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { da, en } = value as { da?: unknown; en?: unknown };
  if (typeof da === 'string' && typeof en === 'string') return [{ da, en }];
  if (Array.isArray(da) && Array.isArray(en)) return da.map((text, at) => ({ da: text, en: en[at] }));
  return Object.entries(value).flatMap(([key, inner]) => (key === 'examples' ? [] : localTexts(inner)));
}
