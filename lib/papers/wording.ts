import type { JsonValue, Locale, LocalText, PaperCondition, PaperQuestion, PaperTemplate } from '@/lib/model';
import { type Answers, isAnswered, linesOf, pickedOf, textOf } from './answers';
import { numberOf, numberText, sumsOf } from './hours';

/** A paper being made: what is asked, what was answered, and the language it is written in. */
export interface Making {
  readonly template: PaperTemplate;
  readonly answers: Answers;
  readonly locale: Locale;
}

const PLACE = /\{([a-z][a-z0-9-]*)(?:\.([a-z][a-z0-9-]*))?\}/g;

/** The places in a text that an answer or a sum goes into. */
export function placesIn(text: string): readonly { readonly question: string; readonly sum?: string }[] {
  return [...text.matchAll(PLACE)].map(([, question = '', sum]) => ({ question, ...(sum ? { sum } : {}) }));
}

/** Fills a text of the template in; `null` where something it needs was not answered. */
export function fillText(making: Making, text: LocalText): string | null {
  let whole = true;
  const filled = text[making.locale].replace(PLACE, (_, id: string, sum?: string) => {
    const said = wordsFor(making, id, sum);
    if (said === null) whole = false;
    return said ?? '';
  });
  return whole ? filled : null;
}

/** The question of that id. */
export function questionOf({ questions }: PaperTemplate, id: string): PaperQuestion | undefined {
  return questions.find((question) => question.id === id);
}

function wordsFor(making: Making, id: string, sum?: string): string | null {
  const { template, answers, locale } = making;
  const question = questionOf(template, id);
  const answer = answers[id];
  if (!question || !isAnswered(question, answer)) return null;
  if (!sum) return saidOf(question, answer, locale);
  if (question.kind === 'several') return totalOf(question, answer, locale);
  return sumsOf(question, answer, locale)[sum] ?? null;
}

/** An answer as words within a sentence. */
export function saidOf(question: PaperQuestion, answer: JsonValue | undefined, locale: Locale): string {
  if (question.kind === 'choice')
    return question.options?.find(({ id }) => id === answer)?.text[locale] ?? '';
  if (question.kind === 'several')
    return pickedOf(question, answer)
      .map(({ option }) => option.text[locale])
      .join(', ');
  if (question.kind === 'date') return dayText(textOf(answer), locale);
  if (question.kind === 'lines') return linesOf(answer).join(', ');
  return textOf(answer).trim();
}

/** The numbers beside the picked options, added up; `null` where there are none. */
export function totalOf(
  question: PaperQuestion,
  answer: JsonValue | undefined,
  locale: Locale,
): string | null {
  const sum = pickedOf(question, answer).reduce((all, { amount }) => all + (numberOf(amount) ?? 0), 0);
  return sum > 0 ? numberText(sum, locale) : null;
}

/** Whether something stands on this paper. */
export function isShown({ template, answers }: Making, { when, unless, missing }: PaperCondition): boolean {
  const picked = ([id, option]: [string, string]) => answers[id] === option;
  const isMissing = (id: string) => {
    const question = questionOf(template, id);
    return question !== undefined && !isAnswered(question, answers[id]);
  };
  return (
    Object.entries(when ?? {}).every(picked) &&
    !Object.entries(unless ?? {}).some(picked) &&
    (missing === undefined || missing.some(isMissing))
  );
}

/** A day in words; what is no day stands as it was written. */
function dayText(iso: string, locale: Locale): string {
  const day = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso.trim();
  const format = locale === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
