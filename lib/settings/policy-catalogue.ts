/**
 * Every key an organisation can set, in one place: scripts/managed-schema.ts makes public/managed_schema.json of
 * it, policy.ts reads by it. No key lets an employer read, send or unlock what a person writes.
 *
 * Types are as loose as they can be. Chromium drops a whole key in silence when one value in it does not fit
 * the schema (SECURITY.md 6), so values are strings here and judged by us, who can say which one is wrong.
 */
export interface PolicyKey {
  readonly type: 'boolean' | 'string' | 'strings';
  /** Values that count; others are refused. */
  readonly values?: readonly string[];
  readonly title: string;
  readonly description: string;
}

export const POLICY_KEYS = {
  sites: {
    type: 'strings',
    title: 'Sider, hvor Sidemand er slået til / Sites where Sidemand is on',
    description:
      'En adresse pr. linje, uden sti: https://journal.example.dk. Sider, der dækker mere end én vært, afvises. / One address each, without a path: https://journal.example.dk. Patterns for more than one host are refused.',
  },
  sitesMode: {
    type: 'string',
    values: ['cards', 'reading'],
    title: 'Hvad Sidemand gør på siderne / What Sidemand does on the sites',
    description:
      '"cards": kort til siden ud fra adressen. "reading": kort, og Sidemand læser med, mens der skrives, kun på computeren. Uden værdi vælger den enkelte selv. / "cards": cards by address alone. "reading": cards, and reading along while a person writes, on this computer only. Without a value each person chooses.',
  },
  sitesLocked: {
    type: 'boolean',
    title: 'Kun organisationen vælger sider / Only the organisation chooses sites',
    description:
      'true: den enkelte kan ikke selv slå sider til eller fra. / true: people cannot switch sites on or off themselves.',
  },
  sharedDevice: {
    type: 'boolean',
    title: 'Flere bruger den samme computer / Several people use the same computer',
    description:
      'true: intet privat vises, før en person låser op, og hver har sin egen plan under et selvvalgt ord. Uden værdi vælger den enkelte selv. / true: nothing private is shown until a person unlocks, and each has a plan of their own under a word they choose. Without a value each person chooses.',
  },
  layers: {
    type: 'strings',
    title: 'Organisationens egen vejledning / The organisation’s own guidance',
    description:
      'Hver tekst er en hel lagfil (JSON, se docs/LAYERS.md). Højst 10. / Each text is a whole layer file (JSON, see docs/LAYERS.md). 10 at most.',
  },
  locale: {
    type: 'string',
    values: ['da', 'en'],
    title: 'Sprog / Language',
    description:
      '"da" eller "en". Uden værdi vælger den enkelte selv. / "da" or "en". Without a value each person chooses.',
  },
} as const satisfies Record<string, PolicyKey>;
