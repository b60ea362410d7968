import { pageTypeOf } from '@/lib/advice';
import type { Card, SitePreset } from '@/lib/model';
import type { Content } from '@/lib/pack';
import { lixOf, textsOfCard } from '../authoring/sentences';
import { sayDay, sayLix, sayMeantFor, sayPages } from './in-danish';
import type { Thing } from './thing';

/** One thing to know, in a word or two, or as a list. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
  /** Something to look at: past its date, too long. */
  readonly isOff?: boolean;
  /** How much of what there is room for is used, 0–1. */
  readonly share?: number;
}

const SUMMARY_ROOM = 139;
const LEVEL = {
  info: 'info – godt at vide',
  warning: 'warning – stop op',
  critical: 'critical – gør det nu',
};

/** What its author wants to know of a thing, beside how it looks. */
export function factsOf(content: Content, { kind, id }: Thing, today: string): readonly Fact[] {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => all.find((one) => one.id === id);
  switch (kind) {
    case 'card': {
      const card = byId(content.cards);
      return card ? factsOfCard(card, content, today) : [];
    }
    case 'article': {
      const article = byId(content.articles);
      if (!article) return [];
      const { title, intro, body } = article.text.da;
      return [
        { label: 'Til hvem', lines: [sayMeantFor(article.for)] },
        { label: 'LIX på dansk', lines: [sayLix(lixOf([title, intro, body.replaceAll(/^(##|-) /gm, '')]))] },
        reviewFact(article, today),
        seedFact(article.seedRefs),
      ];
    }
    case 'topic': {
      const topic = byId(content.topics);
      const also = topic?.also?.da.length ?? 0;
      return [
        { label: 'Til hvem', lines: [sayMeantFor(topic?.for)] },
        { label: 'Søgeord', lines: [`${also} på dansk`] },
      ];
    }
    case 'term':
      return [seedFact(byId(content.terms)?.seedRefs ?? [])];
    case 'link': {
      const link = byId(content.links);
      const seen = link?.verifiedOn ? `Set ${sayDay(link.verifiedOn)}` : 'Ikke set af nogen';
      return [
        { label: 'Til hvem', lines: [sayMeantFor(link?.for)] },
        { label: 'Adresse', lines: link?.url ? [link.url, seen] : ['Ingen; kun det, man gør i stedet'] },
        seedFact(link?.seedRefs ?? []),
      ];
    }
    case 'slot': {
      const slot = byId(content.slots);
      if (!slot) return [];
      return [
        { label: 'Uden svar står der', lines: [`${slot.role.da} · ${slot.role.en}`] },
        { label: 'Eksempel', lines: [slot.example.da] },
        { label: 'Slags', lines: [slot.kind] },
        seedFact(slot.seedRefs),
      ];
    }
    case 'checklist':
      return [{ label: 'Punkter', lines: [String(byId(content.checklists)?.items.length ?? 0)] }];
    case 'plan':
      return [{ label: 'Spørgsmål', lines: [String(byId(content.plans)?.sections.length ?? 0)] }];
    case 'talk': {
      const talk = byId(content.talks);
      return [
        { label: 'Minutter', lines: [String(talk?.minutes ?? 0)] },
        { label: 'Spørgsmål', lines: [String(talk?.prompts.length ?? 0)] },
        seedFact(talk?.seedRefs ?? []),
      ];
    }
    case 'paper': {
      const paper = byId(content.papers);
      return [
        { label: 'Spørgsmål', lines: [String(paper?.questions.length ?? 0)] },
        seedFact(paper?.seedRefs ?? []),
      ];
    }
    case 'site': {
      const site = byId(content.sites);
      return site ? factsOfSite(site) : [];
    }
    case 'helpline': {
      const line = byId(content.helplines);
      const seen = line ? sayDay(line.verifiedOn) : '';
      return [
        { label: 'Nummer', lines: [line?.number ?? ''] },
        { label: 'Set efter', lines: [seen] },
      ];
    }
  }
}

function factsOfCard(card: Card, { rules }: Content, today: string): Fact[] {
  const raising = rules.filter((rule) => rule.card === (card.insteadOf ?? card.id));
  const length = (locale: 'da' | 'en') => card.text[locale].summary.length;
  const longest = Math.max(length('da'), length('en'));
  return [
    { label: 'Niveau', lines: [LEVEL[card.indicator]] },
    { label: 'Til hvem', lines: [sayMeantFor(card.for)] },
    { label: 'Kommer af sig selv', lines: [sayPages(card.indicator, card.pages)] },
    {
      label: 'Resuméets længde',
      lines: [`${length('da')}/${SUMMARY_ROOM} dansk · ${length('en')}/${SUMMARY_ROOM} engelsk`],
      share: longest / SUMMARY_ROOM,
    },
    { label: 'LIX på dansk', lines: [sayLix(lixOf(textsOfCard(card.text.da)))] },
    reviewFact(card, today),
    seedFact(card.seedRefs),
    {
      label: 'Regler, der fører hertil',
      lines: raising.length > 0 ? raising.map(({ title }) => title.da) : ['Ingen'],
    },
  ];
}

function factsOfSite(site: SitePreset): Fact[] {
  const tried = site.examples.map(({ url }) => {
    const found = pageTypeOf(url, [site])?.type;
    return `${url} → ${found ?? 'ingenting'}`;
  });
  return [
    { label: 'Om det', lines: [site.about.da, site.about.en] },
    { label: 'Værter', lines: site.hosts },
    { label: 'Sider', lines: site.pages.map(({ type, path }) => `${path} → ${type}`) },
    { label: 'Eksempler', lines: tried },
    { label: 'Set efter', lines: [site.verifiedOn ? sayDay(site.verifiedOn) : 'Ikke set af nogen'] },
  ];
}

function reviewFact({ nextReviewOn }: { readonly nextReviewOn: string }, today: string): Fact {
  const isOff = nextReviewOn < today;
  return {
    label: isOff ? 'Skulle være set igennem' : 'Ses igennem senest',
    lines: [sayDay(nextReviewOn)],
    isOff,
  };
}

function seedFact(rows: readonly string[]): Fact {
  return { label: 'Rækker i kildesiderne', lines: [rows.length > 0 ? rows.join(', ') : 'Ingen'] };
}
