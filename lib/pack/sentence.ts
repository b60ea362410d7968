import type { BaseIssue } from 'valibot';

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst. Sæt citationstegn om det',
  number: 'et tal uden citationstegn',
  boolean: 'true eller false',
  array: 'en liste, hvor hver linje begynder med en bindestreg',
  strict_object: 'felter med navn og kolon',
  record: 'felter med navn og kolon',
};

/** Says what a schema found wrong, in plain Danish. Checks of our own bring their sentence with them. */
export function sentenceOf(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || (issue.type === 'custom' && issue.input !== undefined)) {
    return issue.message;
  }
  const key = issue.path?.at(-1)?.key;
  const field = typeof key === 'string' ? `Feltet ${key}` : shown(issue.input);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field} kendes ikke her. Se efter en stavefejl, eller slet det.`;
  }
  if (issue.input === undefined || issue.input === null) return missing(key, languageOf(issue));
  if (issue.type === 'picklist') {
    return `${field} må kun være et af disse: ${issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`;
  }
  return `${field} skal være ${KINDS[issue.type] ?? 'noget andet'}.`;
}

/** Something in a list has no name, so it is told by what it is. */
function shown(input: unknown): string {
  return typeof input === 'object' ? 'Det her' : `»${String(input)}«`;
}

const TEXT_MISSING: Readonly<Record<string, string>> = {
  da: 'Den danske tekst mangler',
  en: 'Den engelske tekst mangler',
};

/** The language a field stands under; `undefined` where it is the same for both. */
function languageOf({ path }: BaseIssue<unknown>): string | undefined {
  const found = path?.slice(0, -1).findLast(({ key }) => key === 'da' || key === 'en');
  return typeof found?.key === 'string' ? found.key : undefined;
}

function missing(key: unknown, language: string | undefined): string {
  if (key === 'da' || key === 'en') return `${TEXT_MISSING[key]} (${key}).`;
  const inLanguage = language && TEXT_MISSING[language];
  if (inLanguage && typeof key === 'string') return `${inLanguage}: ${key}.`;
  return typeof key === 'string' ? `Feltet ${key} mangler.` : 'Her mangler noget.';
}
