import type { Card, Guidance, Indicator } from '@/lib/model';

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
export const content: Guidance = {
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
  articles: [
    {
      id: 'what-peers-can',
      shelf: 'role',
      text: {
        da: {
          title: 'Hvad peers kan',
          intro: 'Kort om rollen.',
          body: 'Første afsnit\nover to linjer.\n\n## En overskrift\n\nAndet afsnit.\n\n- Et punkt\n- Et punkt til',
        },
        en: {
          title: 'What peers can',
          intro: 'On the role.',
          body: 'A paragraph.\n\n## A heading\n\n- A point',
        },
      },
      also: { da: ['håb'], en: ['hope'] },
      facts: [
        {
          id: 'count-2016',
          text: both('Halvfems peers'),
          asOf: '2016',
          source: { label: both('Netværket'), kind: 'guide' },
        },
        {
          id: 'count-2021',
          text: both('To hundrede peers'),
          asOf: '2021-08',
          source: { label: both('Partnerskabet'), kind: 'guide', ref: 'side 2' },
        },
      ],
      see: [
        'topic:child-concern',
        'card:serious.critical',
        'term:confidentiality',
        'article:gone',
        'slot:leder',
      ],
      sources: [
        { label: both('Styrelsen'), kind: 'guide', ref: 'Håndbogen', url: 'https://guide.example/peers' },
      ],
      reviewedOn: '2026-11-01',
      nextReviewOn: '2099-11-01',
      seedRefs: [],
    },
    {
      id: 'for-leaders',
      shelf: 'team',
      text: {
        da: { title: 'Til dig, der leder', intro: 'Kun for ledere.', body: 'Et afsnit.' },
        en: { title: 'For you who lead', intro: 'For leaders only.', body: 'A paragraph.' },
      },
      for: { roles: ['leader'] },
      sources: [],
      reviewedOn: '2020-11-01',
      nextReviewOn: '2022-11-01',
      seedRefs: [],
    },
  ],
  terms: [
    {
      id: 'confidentiality',
      term: both('Tavshedspligt'),
      meaning: both('At holde det for sig selv'),
      also: { da: ['fortrolighed', 'må jeg sige det videre'], en: ['secrecy'] },
      see: ['article:what-peers-can'],
      seedRefs: [],
    },
  ],
  links: [
    {
      id: 'network',
      label: both('Netværkets side'),
      about: both('Om møder'),
      url: 'https://network.example/',
      verifiedOn: '2026-11-20',
      slot: 'kontaktperson',
      fallback: both('Spørg din kontaktperson om adressen.'),
      seedRefs: [],
    },
    {
      id: 'unseen',
      label: both('En side til'),
      about: both('Ingen har set den'),
      url: 'https://unseen.example/',
      fallback: both('Ring til netværket.'),
      seedRefs: [],
    },
  ],
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
      holder: 'peer',
      title: both('Din start'),
      intro: both('Tag dem i din egen orden.'),
      phases: [
        { id: 'first-week', title: both('Uge 1'), from: { anchor: 'start', days: 0, unit: 'workday' } },
      ],
      items: [
        {
          id: 'meet-leader',
          phase: 'first-week',
          introducedIn: 1,
          owner: 'together',
          title: both('Mød din leder'),
          help: both('Aftal en time i den første uge.'),
          cards: ['child-concern.info'],
          seedRefs: [],
        },
        {
          id: 'folder',
          phase: 'first-week',
          introducedIn: 1,
          owner: 'peer',
          title: both('Lav en folder'),
          seedRefs: [],
        },
        {
          id: 'access',
          phase: 'first-week',
          introducedIn: 1,
          owner: 'leader',
          title: both('Adgang til journalen'),
          seedRefs: [],
        },
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
      confidence: 'verified',
      verifiedOn: '2026-11-01',
      ladder: 1,
    },
    {
      id: 'alarm',
      name: both('Alarm'),
      number: '112',
      use: both('Alarm.'),
      confidence: 'verified',
      verifiedOn: '2026-11-01',
    },
  ],
  ruleTitles: { 'child-hit': both('Et barn bliver slået'), 'cpr-number': both('CPR-nummer') },
  ruleWordings: {
    'cpr-number': {
      suggestion: both('Skriv det i feltet til nummeret.'),
      reason: both('Der er det gemt godt.'),
    },
  },
  ruleCards: { 'child-hit': 'child-concern.warning', 'cpr-number': 'serious.critical' },
};
