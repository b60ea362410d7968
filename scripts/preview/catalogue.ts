import { panelMessages } from '@/lib/i18n';
import { SHELVES, SLOT_GROUPS } from '@/lib/model';
import type { Content } from '@/lib/pack';
import type { Thing } from './thing';

/** One line of the list. */
export interface Listed extends Thing {
  readonly title: string;
  /** The level of a card, and whom a version of it is for, as its id says. */
  readonly level?: 'info' | 'warning' | 'critical';
  readonly version?: string;
  /** Everything it says, in small letters, for the filter. */
  readonly says: string;
}

/** Lines that belong together: the cards of a topic, the articles of a shelf. */
export interface ListedGroup {
  readonly title: string | null;
  readonly rows: readonly Listed[];
}

/** One kind of guidance with all there is of it. */
export interface ListedKind {
  readonly title: string;
  readonly count: number;
  readonly groups: readonly ListedGroup[];
}

/** Everything there is to see, by kind. A topic's own page goes before its cards. */
export function catalogueOf(content: Content): readonly ListedKind[] {
  const { topics, cards, articles, terms, links, slots, checklists, plans, talks, papers, sites, helplines } =
    content;
  return [
    kindOf(
      'Kort',
      topics.map((topic) => ({
        title: topic.chip.da,
        rows: [
          row('topic', topic, 'Hele emnet'),
          ...cards
            .filter((card) => card.topic === topic.id)
            .sort(
              (one, other) => rank(one.indicator) - rank(other.indicator) || one.id.localeCompare(other.id),
            )
            .map((card) => ({
              ...row('card', card, card.text.da.title),
              level: card.indicator,
              ...versionOf(card.id),
            })),
        ],
      })),
      cards.length,
    ),
    kindOf(
      'Artikler',
      SHELVES.map((shelf) => ({
        title: panelMessages[`shelf.${shelf}`].da,
        rows: articles
          .filter((article) => article.shelf === shelf)
          .map((article) => row('article', article, article.text.da.title)),
      })),
    ),
    flat(
      'Ordliste',
      terms.map((term) => row('term', term, term.term.da)),
    ),
    flat(
      'Links',
      links.map((link) => row('link', link, link.label.da)),
    ),
    kindOf(
      'Pladser',
      SLOT_GROUPS.map((group) => ({
        title: panelMessages[`workplace.group.${group}`].da,
        rows: slots.filter((slot) => slot.group === group).map((slot) => row('slot', slot, slot.question.da)),
      })),
    ),
    flat(
      'Tjeklister',
      checklists.map((list) => row('checklist', list, list.title.da)),
    ),
    flat(
      'Planer',
      plans.map((plan) => row('plan', plan, plan.title.da)),
    ),
    flat(
      'Samtaler',
      talks.map((talk) => row('talk', talk, talk.title.da)),
    ),
    flat(
      'Papirer',
      papers.map((paper) => row('paper', paper, paper.title.da)),
    ),
    flat(
      'Systemer',
      sites.map((site) => row('site', site, site.name)),
    ),
    flat(
      'Numre',
      helplines.map((line) => row('helpline', line, line.name.da)),
    ),
  ];
}

/** What is left when the words asked for must all be there. */
export function filterCatalogue(kinds: readonly ListedKind[], asked: string): readonly ListedKind[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return kinds;
  return kinds
    .map(({ title, groups }) =>
      kindOf(
        title,
        groups.map((group) => ({
          ...group,
          rows: group.rows.filter(({ says }) => words.every((word) => says.includes(word))),
        })),
      ),
    )
    .filter(({ count }) => count > 0);
}

function row(kind: Thing['kind'], thing: { readonly id: string }, title: string): Listed {
  return { kind, id: thing.id, title, says: `${title} ${JSON.stringify(thing)}`.toLowerCase() };
}

function flat(title: string, rows: readonly Listed[]): ListedKind {
  return kindOf(title, [{ title: null, rows }]);
}

function kindOf(title: string, all: readonly ListedGroup[], counted?: number): ListedKind {
  const groups = all.filter(({ rows }) => rows.length > 0);
  return { title, groups, count: counted ?? groups.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** `child-concern.info.volunteer` is the volunteers' version. */
function versionOf(id: string): { version?: string } {
  const version = id.split('.')[2];
  return version ? { version } : {};
}

function rank(level: 'info' | 'warning' | 'critical'): number {
  return ['critical', 'warning', 'info'].indexOf(level);
}
