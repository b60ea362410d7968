import type { Text } from '@/components/ui';
import { cardFor } from '@/lib/advice';
import type { Guidance } from '@/lib/model';
import {
  type Indicator,
  type Reference,
  type ReferenceKind,
  readReference,
  type WorkSituation,
} from '@/lib/model';
import type { Place } from '../panel-context';
import { placeOf } from './place-of';

/** A piece of guidance that something points to, as a row shows it. */
export interface Target {
  readonly ref: Reference;
  /** What sort of thing it is, as a word: an item is not a whole checklist. */
  readonly kind: ReferenceKind | 'item' | 'section';
  readonly title: string;
  /** One line. Empty where there is none. */
  readonly about: string;
  /** Of a card. */
  readonly level?: Indicator;
  readonly place: Place;
}

/** What a target is looked up in. */
export interface Around {
  readonly content: Guidance;
  readonly situation: WorkSituation;
  readonly answers: Readonly<Record<string, string>>;
  readonly text: Text;
}

type Shown = Omit<Target, 'ref' | 'place'>;

/** Looks up what a reference points to. `null` where that does not exist: a layer can take things away. */
export function targetOf(reference: string, around: Around): Target | null {
  const read = readReference(reference);
  const place = placeOf(reference);
  const shown = read && showing(read.kind, read.id, around);
  return shown && place ? { ...shown, ref: reference as Reference, place } : null;
}

function showing(kind: ReferenceKind, id: string, around: Around): Shown | null {
  const { content, situation, text } = around;
  const { locale, local, t } = text;
  const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
    things.find((thing) => thing.id === id);
  switch (kind) {
    case 'card': {
      const card = cardFor(id, content.cards, situation);
      if (!card) return null;
      const { title, summary } = card.text[locale];
      return { kind, title, about: summary, level: card.indicator };
    }
    case 'topic': {
      const topic = byId(content.topics);
      return topic ? { kind, title: local(topic.title), about: local(topic.about) } : null;
    }
    case 'article': {
      const article = byId(content.articles)?.text[locale];
      return article ? { kind, title: article.title, about: article.intro } : null;
    }
    case 'term': {
      const term = byId(content.terms);
      return term ? { kind, title: local(term.term), about: local(term.meaning) } : null;
    }
    case 'link': {
      const link = byId(content.links);
      return link ? { kind, title: local(link.label), about: local(link.about) } : null;
    }
    case 'slot':
      return showSlot(id, around);
    case 'checklist':
    case 'plan':
      return showPart(kind, id, around);
    case 'calm':
      return { kind, title: t('view.calm'), about: t('library.calm-about') };
  }
}

function showSlot(id: string, { content, answers, text }: Around): Shown | null {
  const slot = content.slots.find((candidate) => candidate.id === id);
  if (!slot) return null;
  const answer = answers[id]?.trim();
  const choice = slot.choices?.find((candidate) => candidate.id === answer);
  const about = choice ? text.local(choice.label) : answer || text.t('library.no-answer');
  return { kind: 'slot', title: text.local(slot.question), about };
}

/** `start` is the whole checklist, `start/key` one item of it; the same for a plan and its sections. */
function showPart(kind: 'checklist' | 'plan', id: string, { content, text }: Around): Shown | null {
  const { local } = text;
  const [whole, part] = id.split('/');
  if (kind === 'checklist') {
    const list = content.checklists.find((candidate) => candidate.id === whole);
    if (list && !part) return { kind, title: local(list.title), about: list.intro ? local(list.intro) : '' };
    const item = list?.items.find((candidate) => candidate.id === part);
    return item ? { kind: 'item', title: local(item.title), about: item.help ? local(item.help) : '' } : null;
  }
  const plan = content.plans.find((candidate) => candidate.id === whole);
  if (plan && !part) return { kind, title: local(plan.title), about: local(plan.intro) };
  const section = plan?.sections.find((candidate) => candidate.id === part);
  return section ? { kind: 'section', title: local(section.title), about: local(section.ask) } : null;
}
