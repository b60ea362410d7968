import type { Content } from '@/lib/pack';
import { nameOf, type Thing } from './thing';

/** What points to a thing, and how. */
export interface Pointing extends Thing {
  /** Plain Danish: "se også", "nævner pladsen". */
  readonly how: string;
}

/** All content that leads to this thing. */
export function findPointing(content: Content, to: Thing): readonly Pointing[] {
  const name = nameOf(to);
  const { cards, articles, terms, links, checklists } = content;
  const seeing = (
    [
      ['card', cards],
      ['article', articles],
      ['term', terms],
    ] as const
  ).flatMap(([kind, all]) =>
    all
      .filter(({ see }) => see?.some((reference) => reference === name))
      .map(({ id }) => ({ kind, id, how: 'se også' })),
  );
  const naming =
    to.kind === 'slot'
      ? cards
          .filter(({ text }) =>
            [...text.da.doNow, text.da.askWho].some((step) => step.includes(`{${to.id}}`)),
          )
          .map(({ id }) => ({ kind: 'card' as const, id, how: 'nævner pladsen' }))
      : [];
  const linking = links
    .filter(({ slot }) => to.kind === 'slot' && slot === to.id)
    .map(({ id }) => ({ kind: 'link' as const, id, how: 'viser svaret først' }));
  const ticking = checklists
    .filter(({ items }) => to.kind === 'card' && items.some((item) => item.cards?.includes(to.id)))
    .map(({ id }) => ({ kind: 'checklist' as const, id, how: 'et punkt' }));
  const standingIn = cards
    .filter(({ insteadOf }) => to.kind === 'card' && insteadOf === to.id)
    .map(({ id }) => ({ kind: 'card' as const, id, how: 'træder i stedet' }));
  return [...standingIn, ...naming, ...seeing, ...linking, ...ticking];
}

/** The Danish name of a thing. */
export function titleOf(content: Content, { kind, id }: Thing): string {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => all.find((one) => one.id === id);
  switch (kind) {
    case 'card':
      return byId(content.cards)?.text.da.title ?? id;
    case 'article':
      return byId(content.articles)?.text.da.title ?? id;
    case 'topic':
      return byId(content.topics)?.title.da ?? id;
    case 'term':
      return byId(content.terms)?.term.da ?? id;
    case 'link':
      return byId(content.links)?.label.da ?? id;
    case 'slot':
      return byId(content.slots)?.question.da ?? id;
    case 'checklist':
      return byId(content.checklists)?.title.da ?? id;
    case 'plan':
      return byId(content.plans)?.title.da ?? id;
    case 'talk':
      return byId(content.talks)?.title.da ?? id;
    case 'paper':
      return byId(content.papers)?.title.da ?? id;
    case 'site':
      return byId(content.sites)?.name ?? id;
    case 'helpline':
      return byId(content.helplines)?.name.da ?? id;
  }
}
