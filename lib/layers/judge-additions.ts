import { monthsAfter } from '@/lib/advice';
import type { Article, Card, Guidance, Layer, LayerFault, LocalText, Reference, Slot } from '@/lib/model';
import { faultAt, type Place } from './fault';
import { whyNotInsteadOf } from './protection';
import { ADDITION } from './rule-sentences';
import { isSame } from './same';
import { leadsSomewhere } from './target';

type Additions = NonNullable<Layer['add']>;
type Said = [Place, LocalText][];

/** The guidance as it would be with what a layer adds: what its parts may point to. */
export function withAdditions(beneath: Guidance, add: Additions = {}): Guidance {
  return {
    ...beneath,
    cards: [...beneath.cards, ...(add.cards ?? [])],
    articles: [...beneath.articles, ...(add.articles ?? [])],
    terms: [...beneath.terms, ...(add.terms ?? [])],
    links: [...beneath.links, ...(add.links ?? [])],
    slots: [...beneath.slots, ...(add.slots ?? [])],
    sites: [...beneath.sites, ...(add.sites ?? [])],
  };
}

/** What is wrong with what a layer adds; what points elsewhere is judged where the guidance beneath is given. */
export function judgeAdditions({ add = {} }: Layer, beneath: Guidance | null): LayerFault[] {
  const whole = beneath && withAdditions(beneath, add);
  const each = <T>(list: readonly T[] | undefined, part: string, judge: (one: T) => Said): Said =>
    (list ?? []).flatMap((one, at) =>
      judge(one).map(([place, say]): Said[number] => [[part, at, ...place], say]),
    );
  const said: Said = [
    ...judgeIds(add, beneath),
    ...each(add.cards, 'cards', (card) => judgeCard(card, whole)),
    ...each(add.articles, 'articles', (article) => judgeArticle(article, whole)),
    ...each(add.terms, 'terms', ({ see }) => judgeSee(see, whole)),
    ...each(add.links, 'links', ({ slot }) => (slot ? judgeReference(`slot:${slot}`, ['slot'], whole) : [])),
    ...each(add.slots, 'slots', judgeSlot),
  ];
  return said.map(([place, say]) => faultAt(['add', ...place], say));
}

/** An id that is taken may only stand again with the very same behind it. */
function judgeIds(add: Additions, beneath: Guidance | null): Said {
  const parts = ['cards', 'articles', 'terms', 'links', 'slots', 'sites'] as const;
  return parts.flatMap((part) => {
    const list: readonly { readonly id: string }[] = add[part] ?? [];
    const before: readonly { readonly id: string }[] = beneath?.[part] ?? [];
    return list.flatMap((one, at): Said => {
      const place = [part, at, 'id'];
      if (list.findIndex(({ id }) => id === one.id) < at) return [[place, ADDITION.twice(one.id)]];
      const taken = before.find(({ id }) => id === one.id);
      return taken && !isSame(taken, one) ? [[place, ADDITION.idTaken(one.id)]] : [];
    });
  });
}

function judgeCard(card: Card, whole: Guidance | null): Said {
  const { da, en } = card.text;
  const said: Said = [
    ...judgeSource(card.source, ['source']),
    ...judgeReview(card, card.source.kind === 'law' ? 12 : 24),
    ...judgeReference(`topic:${card.topic}`, ['topic'], whole, ADDITION.noTopic(card.topic)),
    ...judgeSee(card.see, whole),
  ];
  if (card.indicator === 'critical' && card.pages) said.push([['pages'], ADDITION.unasked]);
  if (da.doNow.length !== en.doNow.length) said.push([['text', 'en', 'doNow'], ADDITION.steps]);
  if (da.say?.length !== en.say?.length) said.push([['text', 'en', 'say'], ADDITION.sayings]);
  return card.insteadOf ? [...said, ...judgeStandIn(card, whole)] : said;
}

function judgeStandIn(card: Card, whole: Guidance | null): Said {
  if (!whole) return [];
  const place = ['insteadOf'];
  const original = whole.cards.find(({ id }) => id === card.insteadOf);
  if (!original) return [[place, ADDITION.nothingThere(`card:${card.insteadOf}`)]];
  const like = original.topic === card.topic && original.indicator === card.indicator && card.for;
  const refused = whyNotInsteadOf(card, whole);
  if (refused) return [[place, refused]];
  return like ? [] : [[place, ADDITION.standIn]];
}

function judgeArticle(article: Article, whole: Guidance | null): Said {
  return [
    ...judgeReview(article, 24),
    ...article.sources.flatMap((source, at) => judgeSource(source, ['sources', at])),
    ...judgeSee(article.see, whole),
  ];
}

function judgeSlot({ kind, choices }: Slot): Said {
  return kind === 'choice' && !choices?.length ? [[['choices'], ADDITION.choices]] : [];
}

function judgeSource(source: Card['source'], place: Place): Said {
  if (source.kind !== 'law') return [];
  return (['ref', 'lawAsOf', 'confidence'] as const)
    .filter((field) => source[field] === undefined)
    .map((field) => [[...place, field], ADDITION.law(field)]);
}

function judgeReview(
  { reviewedOn, nextReviewOn }: Pick<Card, 'reviewedOn' | 'nextReviewOn'>,
  months: number,
): Said {
  const latest = monthsAfter(reviewedOn, months);
  if (nextReviewOn <= reviewedOn) return [[['nextReviewOn'], ADDITION.reviewFirst]];
  return nextReviewOn > latest ? [[['nextReviewOn'], ADDITION.reviewLate(latest)]] : [];
}

function judgeSee(see: readonly Reference[] | undefined, whole: Guidance | null): Said {
  return (see ?? []).flatMap((target, at) => judgeReference(target, ['see', at], whole));
}

function judgeReference(
  target: Reference,
  place: Place,
  whole: Guidance | null,
  say: LocalText = ADDITION.nothingThere(target),
): Said {
  return !whole || leadsSomewhere(whole, target) ? [] : [[place, say]];
}
