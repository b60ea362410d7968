import {
  type Article,
  type Card,
  type ChecklistTemplate,
  type Locale,
  PERSONAL_PLAN,
  type PlanTemplate,
  type QuickLink,
  type Reference,
  type Slot,
  type Source,
  type Term,
  type Topic,
} from '@/lib/model';
import type { Findable } from './findable';

/** The guidance that search reads; already chosen for the person who searches. */
export interface FindableContent {
  readonly topics: readonly Topic[];
  readonly cards: readonly Card[];
  readonly articles: readonly Article[];
  readonly terms: readonly Term[];
  readonly links: readonly QuickLink[];
  readonly slots: readonly Slot[];
  readonly checklists: readonly ChecklistTemplate[];
  readonly plans: readonly PlanTemplate[];
}

/**
 * Everything that can be found, in one language. An item of a checklist is `checklist:start/item`, a section of
 * a plan `plan:personal/section`. `answers` are the workplace's own, by slot id: a colleague's name is found too.
 */
export function findablesOf(
  content: FindableContent,
  locale: Locale,
  answers: Readonly<Record<string, string>> = {},
): readonly Findable[] {
  const { topics, cards, articles, terms, links, slots, checklists, plans } = content;
  const find = (
    ref: Reference,
    title: string,
    also: readonly string[],
    body: readonly string[],
  ): Findable => ({
    ref,
    title,
    also,
    body: body.join('\n'),
  });
  return [
    ...topics.map((topic) =>
      find(`topic:${topic.id}`, topic.title[locale], topicWords(topic, locale), [topic.about[locale]]),
    ),
    ...cards.map((card) => {
      const { title, summary, doNow, doNot, askWho, say = [] } = card.text[locale];
      const topic = topics.find(({ id }) => id === card.topic);
      const also = topic ? [topic.title[locale], ...topicWords(topic, locale)] : [];
      const sources = sourceWords([card.source, ...(card.moreSources ?? [])], locale);
      return find(`card:${card.id}`, title, also, [summary, ...doNow, doNot, askWho, ...say, ...sources]);
    }),
    ...articles.map(({ id, text, also, facts = [], sources }) => {
      const { title, intro, body } = text[locale];
      const told = facts.map((fact) => fact.text[locale]);
      return find(`article:${id}`, title, also?.[locale] ?? [], [
        intro,
        body,
        ...told,
        ...sourceWords(sources, locale),
      ]);
    }),
    ...terms.map(({ id, term, meaning, also }) =>
      find(`term:${id}`, term[locale], also?.[locale] ?? [], [meaning[locale]]),
    ),
    ...links.map(({ id, label, about }) => find(`link:${id}`, label[locale], [], [about[locale]])),
    ...slots.map(({ id, question, role, choices, example }) => {
      const answer = choices?.find((choice) => choice.id === answers[id])?.label[locale] ?? answers[id];
      return find(`slot:${id}`, question[locale], [role[locale]], [answer || example[locale]]);
    }),
    ...checklists.flatMap(({ id, title, intro, items }) => [
      find(`checklist:${id}`, title[locale], [], [intro?.[locale] ?? '']),
      ...items.map((item) =>
        find(`checklist:${id}/${item.id}`, item.title[locale], [], [item.help?.[locale] ?? '']),
      ),
    ]),
    // The other personal templates ask the same in other ways.
    ...plans
      .filter(({ id, kind }) => kind !== 'personal' || id === PERSONAL_PLAN)
      .flatMap(({ id, title, intro, sections }) => [
        find(`plan:${id}`, title[locale], [], [intro[locale]]),
        ...sections.map((section) =>
          find(`plan:${id}/${section.id}`, section.title[locale], [], [section.ask[locale]]),
        ),
      ]),
  ];
}

function topicWords({ chip, also }: Topic, locale: Locale): readonly string[] {
  return [chip[locale], ...(also?.[locale] ?? [])];
}

function sourceWords(sources: readonly Source[], locale: Locale): readonly string[] {
  return sources.map(({ label, ref }) => `${label[locale]} ${ref ?? ''}`);
}
