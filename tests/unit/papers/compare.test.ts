import { expect, test } from 'vitest';
import {
  answered,
  beginPaper,
  compareDocuments,
  makeDocument,
  withAnswersOf,
  withVersion,
} from '@/lib/papers';
import { papers } from './content';

const paper = (id: string) => {
  const template = papers.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};
const description = paper('function-description');
const made = (answers: Parameters<typeof makeDocument>[0]['answers']) =>
  makeDocument({ template: description, answers, locale: 'da' });
const NOW = '2026-12-01T10:00:00.000Z';
const LATER = '2027-03-01T10:00:00.000Z';

test('what is new, gone and rewritten is told apart, line by line and word by word', () => {
  const lines = compareDocuments(
    made({ hours: '20', not: 'At give medicin\nAt holde nogen fast' }),
    made({ hours: '25', not: 'At give medicin', report: 'På morgenmødet' }),
  );
  const told = lines
    .filter(({ is }) => is !== 'same')
    .map(({ is, words }) => [is, words.map((word) => `${word.is}:${word.text}`).join('|')]);
  expect(told).toContainEqual(['changed', 'same:Timer om ugen: |gone:20|new:25']);
  expect(told.flat().join('\n')).toContain('På morgenmødet');
  expect(told.flat().join('\n')).toContain('gone:');
  expect(lines.filter(({ is }) => is === 'same').map(({ words }) => words[0]?.text)).toContain(
    '- At give medicin',
  );
});

test('the same paper has nothing new', () => {
  const one = made({ hours: '20' });
  expect(compareDocuments(one, made({ hours: '20' })).every(({ is }) => is === 'same')).toBe(true);
});

test('a folder begins with what the newest role page says, and with nothing else', () => {
  const role = (id: string, updatedAt: string, name: string) => ({
    ...beginPaper(paper('role'), [], { id, title: '', now: updatedAt }),
    answers: { name, when: 'Onsdag', away: 'Mette' },
  });
  const folder = beginPaper(paper('folder'), [role('a', NOW, 'Gammel'), role('b', LATER, 'Sofie')], {
    id: 'c',
    title: 'Folder',
    now: LATER,
  });
  expect(folder.answers).toEqual({ name: 'Sofie', when: 'Onsdag', away: 'Mette' });
  expect(beginPaper(paper('folder'), [], { id: 'd', title: '', now: NOW }).answers).toEqual({});
});

test('a version is kept once, and an older one is taken up without losing what stood', () => {
  const first = answered(beginPaper(description, [], { id: 'a', title: '', now: NOW }), { hours: '20' }, NOW);
  const kept = withVersion(withVersion(first, NOW), LATER);
  expect(kept.versions).toEqual([{ savedAt: NOW, answers: { hours: '20' } }]);
  const changed = answered(kept, { hours: '25' }, LATER);
  const back = withAnswersOf(changed, 0, LATER);
  expect(back.answers).toEqual({ hours: '20' });
  expect(back.versions.map(({ answers }) => answers)).toEqual([{ hours: '20' }, { hours: '25' }]);
  expect(withAnswersOf(changed, 7, LATER)).toBe(changed);
});

test('answering one question leaves what another window answered', () => {
  const paperRow = beginPaper(description, [], { id: 'a', title: '', now: NOW });
  const after = answered(answered(paperRow, { hours: '20' }, NOW), { leader: 'Karen' }, LATER);
  expect(after).toMatchObject({ answers: { hours: '20', leader: 'Karen' }, updatedAt: LATER });
});
