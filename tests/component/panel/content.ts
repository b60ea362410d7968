import type { PanelContent } from '@/components/panel';
import type { Card, Indicator } from '@/lib/model';

const both = (text: string) => ({ da: text, en: `${text} (en)` });

/** A card with every part filled in; `{leder}` is a slot that a test can fill. */
export function makeCard(id: string, topic: string, indicator: Indicator, title: string): Card {
  const text = (mark: string) => ({
    title: title + mark,
    summary: `Resumé af ${title}${mark}.`,
    doNow: [`Første trin i ${title}${mark}.`, 'Ring til {leder}.'],
    doNot: `Lad være med dette i ${title}${mark}.`,
    askWho: 'Din leder: {leder}',
    say: [`Jeg vil gerne høre dig${mark}.`],
  });
  return {
    id,
    topic,
    indicator,
    text: { da: text(''), en: text(' (en)') },
    source: {
      label: both('Barnets lov'),
      kind: 'law',
      ref: 'Barnets lov § 133',
      url: 'https://law.example/133',
      confidence: 'verified',
      lawAsOf: '2026-11-01',
    },
    reviewedOn: '2026-11-01',
    nextReviewOn: '2099-11-01',
    seedRefs: [],
  };
}

/** Small guidance of our own, so that a change of the real one breaks no test of the panel. */
export const content: PanelContent = {
  topics: [
    {
      id: 'child-concern',
      chip: both('Børn'),
      title: both('Når du bliver bekymret for et barn'),
      about: both('Når du ser eller hører noget om et barn.'),
    },
    {
      id: 'serious',
      chip: both('Noget alvorligt'),
      title: both('Når nogen fortæller noget alvorligt'),
      about: both('Når nogen er i fare.'),
    },
  ],
  articles: [],
  terms: [],
  links: [],
  sites: [],
  cards: [
    makeCard('child-concern.info', 'child-concern', 'info', 'Kend jeres aftale'),
    makeCard('child-concern.warning', 'child-concern', 'warning', 'Bekymring for et barn'),
    makeCard('serious.critical', 'serious', 'critical', 'Noget alvorligt'),
  ],
  checklists: [
    {
      id: 'start',
      version: 1,
      title: both('Din start'),
      intro: both('Tag dem i din egen orden.'),
      items: [
        {
          id: 'meet-leader',
          owner: 'together',
          title: both('Mød din leder'),
          help: both('Aftal en time i den første uge.'),
          cards: ['child-concern.info'],
          seedRefs: [],
        },
        { id: 'folder', owner: 'peer', title: both('Lav en folder'), seedRefs: [] },
        { id: 'access', owner: 'leader', title: both('Adgang til journalen'), seedRefs: [] },
      ],
    },
  ],
  plans: [
    {
      id: 'organisational',
      kind: 'organisational',
      version: 1,
      title: both('Når jeg er væk'),
      intro: both('Hvad kolleger skal vide om arbejdet.'),
      sections: [
        { id: 'tell', title: both('Hvem skal have besked?'), ask: both('Skriv roller.'), seedRefs: [] },
      ],
    },
    {
      id: 'personal',
      kind: 'personal',
      version: 1,
      title: both('Min egen plan'),
      intro: both('Det, der hjælper dig.'),
      sections: [
        { id: 'signs', title: both('Mine tegn'), ask: both('Hvad mærker du først?'), seedRefs: [] },
        { id: 'help', title: both('Det hjælper'), ask: both('Hvad plejer at gøre godt?'), seedRefs: [] },
      ],
    },
  ],
  slots: [
    {
      id: 'leder',
      question: both('Hvem er din leder?'),
      example: both('Karen, 12 34 56 78'),
      role: both('din leder'),
      group: 'people',
      kind: 'person',
      filledBy: 'peer',
      ladder: 2,
      seedRefs: [],
    },
    {
      id: 'kontaktperson',
      question: both('Hvem er din kontaktperson?'),
      example: both('Mette, 22 33 44 55'),
      role: both('din kontaktperson'),
      group: 'people',
      kind: 'person',
      filledBy: 'leader',
      ladder: 1,
      seedRefs: [],
    },
  ],
  helplines: [
    {
      id: 'livslinien',
      name: both('Livslinien'),
      number: '70 201 201',
      use: both('Når livet er svært.'),
      verifiedOn: '2026-11-01',
    },
    { id: 'alarm', name: both('Alarm'), number: '112', use: both('Alarm.'), verifiedOn: '2026-11-01' },
  ],
  ruleTitles: { 'child-hit': both('Et barn bliver slået'), 'cpr-number': both('CPR-nummer') },
  ruleCards: { 'child-hit': 'child-concern.warning', 'cpr-number': 'serious.critical' },
};
