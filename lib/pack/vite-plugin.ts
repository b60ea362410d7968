import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from './guidance';
import { holidayRules } from './holiday-rules';
import { danishHolidays } from './holidays';
import { readContent } from './read';
import { packedRulesOf, wordingsOf } from './rule-set';

const PREFIX = 'virtual:content/';

/** What each `virtual:content/*` module exports; lib/pack/content.d.ts declares the same. */
const MODULES: Readonly<Record<string, (content: Content) => Readonly<Record<string, unknown>>>> = {
  rules: (content) => ({ packedRules: packedRulesOf(content) }),
  'rule-names': ({ rules }) => ({
    ruleTitles: Object.fromEntries(rules.map(({ id, title }) => [id, title])),
    ruleWordings: wordingsOf(rules),
    ruleCards: Object.fromEntries(rules.map(({ id, card }) => [id, card])),
  }),
  cards: ({ cards, topics }) => ({ cards, topics }),
  'page-cards': ({ cards, sites }) => ({ cards: cardsOfPages(cards), sites }),
  'rule-cards': ({ cards, rules }) => cardsOfRules(cards, rules),
  library: ({ articles, terms, links }) => ({ articles, terms, links }),
  sites: ({ sites }) => ({ sites }),
  checklists: ({ checklists }) => ({ checklists }),
  plans: ({ plans }) => ({ plans }),
  talks: ({ talks }) => ({ talks }),
  // The examples have been tried; nobody sees them.
  papers: ({ papers }) => ({ papers: papers.map((paper) => ({ ...paper, examples: [] })) }),
  'passphrase-words': ({ passphraseWords }) => ({ passphraseWords }),
  holidays: () => ({ holidays: danishHolidays() }),
  roles: ({ slots }) => ({ roles: Object.fromEntries(slots.map(({ id, role }) => [id, role])) }),
  slots: ({ slots }) => ({ slots }),
  // A number that nobody has looked up never reaches the bundle.
  helplines: ({ helplines }) => ({
    helplines: helplines.filter(({ confidence }) => confidence === 'verified'),
  }),
  neutral: ({ articles }) => ({ holidayRules: holidayRules(articles) }),
  practice: ({ practiceNotes }) => ({ practiceNotes }),
};

/** The cards a rule can raise, and beside them those that stand in for one of these. */
function cardsOfRules(cards: Content['cards'], rules: Content['rules']) {
  const raised = new Set(rules.map(({ card }) => card));
  return {
    cards: cards.filter(({ id }) => raised.has(id)),
    standIns: cards.filter(({ insteadOf }) => insteadOf !== undefined && raised.has(insteadOf)),
  };
}

/** The cards that come by a page's type, and beside them those that stand in for one of these. */
function cardsOfPages(cards: Content['cards']) {
  const paged = new Set(cards.filter(({ pages }) => pages).map(({ id }) => id));
  return cards.filter(({ id, insteadOf }) => paged.has(id) || (insteadOf && paged.has(insteadOf)));
}

/**
 * Compiles `<root>/content` into the `virtual:content/*` modules. The build stops with every mistake named
 * when something is wrong in it; while serving, an edit is read again.
 */
export function contentPlugin(root = resolve(import.meta.dirname, '../..')): Plugin {
  const folder = resolve(root, 'content') + sep;
  let content: Content | undefined;
  return {
    name: 'sidemand:content',
    buildStart() {
      content = undefined;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const exportsOf = MODULES[id.slice(PREFIX.length + 1)];
      if (!exportsOf) return null;
      content ??= readContent(root);
      return Object.entries(exportsOf(content))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    configureServer(server) {
      const reload = (file: string) => {
        if (!resolve(file).startsWith(folder)) return;
        content = undefined;
        for (const name of Object.keys(MODULES)) {
          const compiled = server.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
          if (compiled) server.moduleGraph.invalidateModule(compiled);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
