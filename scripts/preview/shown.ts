import type { Guidance } from '@/lib/model';
import {
  type CitizenWord,
  JOURNAL_SLOT,
  type Locale,
  type MeantFor,
  type PanelTarget,
  type Profile,
  type SlotAnswer,
} from '@/lib/model';
import type { Content } from '@/lib/pack';
// By its own file: the rest of lib/pack reads files, and this runs in a browser.
import { wordingsOf } from '@/lib/pack/rule-set';
import type { Thing } from './thing';

/** A place in the panel; the panel reads more of it than where it can be asked to open. */
type Place = PanelTarget & Partial<Record<'article' | 'topic' | 'term' | 'link' | 'slot', string>>;

/** Where in the panel a thing is seen; `null` for what is seen in the workspace, or nowhere (a system's pages). */
export function placeFor({ kind, id }: Thing): Place | null {
  switch (kind) {
    case 'card':
    case 'article':
    case 'topic':
    case 'term':
    case 'link':
      return { view: 'library', [kind]: id };
    case 'slot':
      return { view: 'workplace', slot: id };
    case 'checklist':
      return { view: 'checklist' };
    case 'plan':
      return { view: 'plans' };
    case 'helpline':
      return { view: 'calm' };
    case 'talk':
    case 'paper':
    case 'site':
      return null;
  }
}

/** What the workspace draws. */
export const isOfWorkspace = ({ kind }: Thing): boolean => kind === 'talk' || kind === 'paper';

/** The guidance as the panel takes it: of a list's views only the thing itself. */
export function guidanceFor(content: Content, { kind, id }: Thing): Guidance {
  const { rules, words: _words, context: _context, names: _names, practiceNotes: _notes, ...shown } = content;
  const alone = <T extends { readonly id: string }>(which: Thing['kind'], all: readonly T[]) =>
    kind === which ? all.filter((one) => one.id === id) : all;
  return {
    ...shown,
    checklists: alone('checklist', shown.checklists),
    plans: alone('plan', shown.plans),
    slots: alone('slot', shown.slots),
    ruleWordings: wordingsOf(rules),
    ruleTitles: Object.fromEntries(rules.map((rule) => [rule.id, rule.title])),
    ruleCards: Object.fromEntries(rules.map((rule) => [rule.id, rule.card])),
  };
}

/** Somebody who sees it: the first of each that it is for, and nothing told where it is for everybody. */
export function profileFor(meant: MeantFor | undefined, word: CitizenWord): Profile {
  return {
    role: meant?.roles?.[0] ?? null,
    employer: meant?.employers?.[0] ?? null,
    authorised: meant?.authorised ?? null,
    citizenWord: word,
    asked: true,
  };
}

/** The answers of a workplace that wrote each slot's example, or of one that has written nothing yet. */
export function answersFor(
  content: Content,
  locale: Locale,
  { filled, meant }: { filled: boolean; meant: MeantFor | undefined },
): Record<string, SlotAnswer> {
  const savedAt = new Date().toISOString();
  const examples = content.slots.flatMap(({ id, kind, example }) =>
    filled && kind !== 'choice' ? [[id, example[locale]] as const] : [],
  );
  const told = [...examples, ...(meant?.journal?.[0] ? [[JOURNAL_SLOT, meant.journal[0]] as const] : [])];
  return Object.fromEntries(told.map(([id, answer]) => [id, { answer, savedAt }]));
}
