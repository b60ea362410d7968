import type { TargetKind } from './target';

/** Keys, ids and places (as texts, from 1) that lead to one text of a target. */
export type Steps = readonly string[];

/** The texts of each kind. Whatever is not named here no layer can change. */
const PATHS: Readonly<Record<TargetKind, readonly RegExp[]>> = {
  card: [/^(text)\.(da|en)\.(title|summary|doNot|askWho)$/, /^(text)\.(da|en)\.(doNow|say)\.([1-9]\d?)$/],
  topic: [/^(chip|title|about)\.(da|en)$/],
  article: [/^(text)\.(da|en)\.(title|intro|body)$/],
  term: [/^(term|meaning)\.(da|en)$/],
  link: [/^(label|about|fallback)\.(da|en)$/],
  slot: [/^(question|example|role)\.(da|en)$/, /^(choices)\.(.+)\.(label)\.(da|en)$/],
  checklist: [/^(title|intro)\.(da|en)$/, /^(items)\.(.+)\.(title|help)\.(da|en)$/],
  plan: [/^(title|intro)\.(da|en)$/, /^(sections)\.(.+)\.(title|ask)\.(da|en)$/],
};

/** Takes a change's path apart; `null` where it does not lead to a text. */
export function stepsOf(kind: TargetKind, path: string): Steps | null {
  for (const pattern of PATHS[kind]) {
    const found = pattern.exec(path);
    if (found) return found.slice(1);
  }
  return null;
}

/** The text that stands there, if one does. */
export function readText(value: unknown, steps: Steps): string | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? value : undefined;
  const key = keyOf(value, step);
  return key === undefined ? undefined : readText(childAt(value, key), rest);
}

/** A copy with another text there; the value itself where there is no such place. */
export function writeText<T>(value: T, steps: Steps, text: string): T {
  const [step, ...rest] = steps;
  if (step === undefined) return text as T;
  const key = keyOf(value, step);
  if (key === undefined) return value;
  const next: unknown = writeText(childAt(value, key), rest, text);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? next : item)) as T;
  return { ...value, [key]: next };
}

/** List items are reached by their id, texts in a list by their place from 1. */
function keyOf(value: unknown, step: string): string | number | undefined {
  if (!Array.isArray(value)) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? step : undefined;
  }
  const list: readonly unknown[] = value;
  const at = list.every((item) => typeof item === 'string')
    ? Number(step) - 1
    : list.findIndex((item) => idOf(item) === step);
  return at >= 0 && at < list.length ? at : undefined;
}

function childAt(value: unknown, key: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
