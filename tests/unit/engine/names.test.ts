import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine';
import { findIdentifiers } from '@/lib/engine/identifiers';
import { makeNameFinder } from '@/lib/engine/names';
import { splitSentences } from '@/lib/engine/sentences';
import { finish } from '@/lib/engine/steps';
import { tokenise } from '@/lib/engine/tokens';
import { loadRules } from '../../support/rules';

const { evaluate } = createEngine(loadRules().compiled);
const namesIn = (text: string) =>
  evaluate(text)
    .filter(({ topic }) => topic === 'person-name')
    .map((finding) => ({ ...finding, name: text.slice(finding.start, finding.end) }));
const found = (text: string) => namesIn(text).map(({ name }) => name);

describe('names of persons', () => {
  test.each([
    ['Så kom Gorm ind ad døren.', 'Gorm'],
    ['Aftalt med Anne-Mette Kjærgaard Holm.', 'Anne-Mette Kjærgaard Holm'],
    ['M. Holm har ringet.', 'M. Holm'],
    ['J.P. Lund står for lyden.', 'J.P. Lund'],
    ['Hr. Bakkevold vil gerne ringes op.', 'Bakkevold'],
    ['Niecen Pernille V. sms’ede.', 'Pernille V.'],
    ['Vikaren hedder Cecilie von Hessen.', 'Cecilie von Hessen'],
    ['Jan van der Meer bager vafler.', 'Jan van der Meer'],
    ['Fatima Al-Hassan lånte symaskinen.', 'Fatima Al-Hassan'],
    ["Mike O'Connor synger.", "Mike O'Connor"],
    ['Hendes svigerinde Ayşe Yıldırım kom.', 'Ayşe Yıldırım'],
    ['Þorsteinn læser sagaer.', 'Þorsteinn'],
    ['Hendes far, Bjarte Xufsen, ringede.', 'Bjarte Xufsen'],
    ['Vi lånte Hanne Skovs trailer.', 'Hanne Skov'],
    ['I Oles kælder står der kasser.', 'Ole'],
    ["Jens's hund gøede.", 'Jens'],
    ["Lars' kaffe er stærk.", 'Lars'],
    ['naboen bent låner den', 'bent'],
    ['hendes mor inge lise har fået gardiner', 'inge lise'],
    ['Jeg mødte Bo ved havnen.', 'Bo'],
    ['Bjørn Ulv Petersen vil på fisketur.', 'Bjørn Ulv Petersen'],
    ['Finn fandt nøglen.', 'Finn'],
    ['Ask og Embla er nye.', 'Ask'],
    ['Hendes veninde Xandrine kom.', 'Xandrine'],
    ['Solvej kom forbi.', 'Solvej'],
  ])('%j holds %j', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  test.each([
    'Per dag går han 4.000 skridt.',
    'Bo selv, men spis sammen.',
    'Storm i nat. Havemøblerne er båret ind.',
    'Bank på, før du går ind.',
    'Hans cykel er rød.',
    'Sol hele ugen, lover DMI.',
    'Vi fejrede Sankt Hans på stranden.',
    'Rigshospitalet har fået ny cykelkælder.',
    'Harald Nyborg havde skruerne.',
    'Panodil taget mod hovedpine.',
    'Mandag svøm. Tirsdag fri.',
    'Aarhus er på størrelse med Malmø.',
    'Karen Blixen Museet har en café.',
    'Vi gik ned ad H.C. Andersens Boulevard.',
    'Kong Christians Allé blev fejet.',
    'Thorvaldsens Museum er gratis.',
    'Restaurant Viggo lukker kl. 21.',
    'Anders And-blade i stakke.',
    'LUKKET I UGE 30 METTE OG BO',
    'Haven Er Smuk Og Roserne Blomstrer Nu',
    'Husk: Nøgler, Kaffe, Kalender.',
    'Hej Team Syd. Kære alle.',
    'Mærker på hals efter hendes eks. Ønsker ikke hjælp.',
    'Hun læste en avis i går.',
    'Ingen fik noget at vide om beboernes liv.',
    'moderen nok havde gættet det',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('who they are', () => {
  test.each([
    ['Hans søster Majken kom også.', 'relative'],
    ['Hendes mand, Steffen, kom i besøgstiden.', 'relative'],
    ['Storesøsteren Birthe ringede.', 'relative'],
    ['Han ringer til Mikkel (sin søn).', 'relative'],
    ['Så kommer Verner, hendes gamle mand.', 'relative'],
    ['Opkald fra Gurli, svigermor.', 'relative'],
    ['Genboen, Thorvald, kom ind.', 'fellow-citizen'],
    ['Villy på stue 2 er vred.', 'fellow-citizen'],
    ['Grethe, som bor i nr. 6, bagte.', 'fellow-citizen'],
    ['Bange for naboen i nr. 4, Frands.', 'fellow-citizen'],
    ['En anden borger Issa kom.', 'fellow-citizen'],
    ['En ven, der hedder Torsten.', 'fellow-citizen'],
    ['Rikard truede os.', 'fellow-citizen'],
    ['Overlæge Ingrid Dybkjær er her.', 'staff'],
    ['Mvh Susanne Bech', 'staff'],
    ['Kære Rune, tak for i går.', 'staff'],
    ['Ring til Gitte på kontoret.', 'staff'],
    ['Bente, som er tillidsrepræsentant, kom.', 'staff'],
    ['Borgmester Hans-Otto Vindfelt kom.', 'public'],
    ['Digte af Tove Ditlevsen blev læst.', 'public'],
    ['De læste en roman af Mikkel Vesterfjord.', 'public'],
    ['Borger Ib oplyser det.', 'citizen'],
    ['Vi talte med Ragnhild.', 'unknown'],
  ])('in %j the person is %s', (text, role) => {
    expect(namesIn(text)[0]).toMatchObject({ role, alert: role === 'relative' || role === 'fellow-citizen' });
  });

  test('all of a list are what the first is', () => {
    expect(namesIn('Hans brødre Ole og Karsten kom.').map(({ role }) => role)).toEqual([
      'relative',
      'relative',
    ]);
  });

  test('who is told of once is the same in the rest of the text', () => {
    const text = 'Kim fra campingvognen ventede. Bagefter talte vi med Kim.';
    expect(namesIn(text).map(({ role, alert }) => [role, alert])).toEqual([
      ['fellow-citizen', true],
      ['fellow-citizen', true],
    ]);
  });
});

// The engine as a whole is tried in robustness.test.ts; this is what names and identifiers take of it.
describe('a megabyte of', () => {
  const { names } = loadRules().compiled;
  const findNames = finish(makeNameFinder(names ?? expect.fail('there are no names')));

  test.each([
    'a',
    'A ',
    'Mette ',
    'A. ',
    'Xx ',
    '1 ',
    'vej 1',
    'Vej 12, ',
    'Al-',
    '@ ',
    '+1 ',
    '12 34 56 78 ',
  ])(
    '%j is searched in linear time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const tokens = tokenise(text);
      const sentences = splitSentences(text, tokens);
      const start = process.cpuUsage();
      for (const sentence of sentences) findNames(text, tokens, sentence);
      findIdentifiers(text, new Set(['cpr', 'email', 'phone', 'address']));
      const { user } = process.cpuUsage(start);
      // In processor time, for others may use the machine, and generously: the square of a megabyte takes many minutes.
      expect(user / 1000).toBeLessThan(20_000);
    },
    120_000,
  );
});
