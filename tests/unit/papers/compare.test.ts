import { expect, test } from 'vitest';
import type { PaperRow } from '@/lib/model';
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
/** No other paper, and no answer of the workplace's. */
const NOTHING = { papers: [], slots: {} };
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
    ...beginPaper(paper('role'), NOTHING, { id, title: '', now: updatedAt }),
    answers: { name, when: 'Onsdag', away: 'Mette' },
  });
  const folder = beginPaper(
    paper('folder'),
    { ...NOTHING, papers: [role('a', NOW, 'Gammel'), role('b', LATER, 'Sofie')] },
    {
      id: 'c',
      title: 'Folder',
      now: LATER,
    },
  );
  expect(folder.answers).toEqual({ name: 'Sofie', when: 'Onsdag', away: 'Mette' });
  expect(beginPaper(paper('folder'), NOTHING, { id: 'd', title: '', now: NOW }).answers).toEqual({});
});

test('a new paper begins with what the workplace has answered, after what the person wrote', () => {
  const said = (answer: string) => ({ answer, savedAt: NOW });
  const slots = {
    titel: said('Recovery-mentor'),
    leder: { ...said('Karen 12345678'), standIn: { answer: 'Ida', from: '2026-12-01', to: '2026-12-24' } },
    rapportering: said('Morgenmødet\nNotat efter besøg'),
    kontaktperson: said('Mona, 12 34 56 78, mandag til torsdag\n22 33 44 55\nOle (+45 87654321)'),
    hr: said('Bo'),
  };
  const begin = (id: string, papers: readonly PaperRow[] = []) =>
    beginPaper(paper(id), { papers, slots }, { id: 'n', title: '', now: NOW });
  expect(begin('function-description').answers).toEqual({
    job: 'Recovery-mentor',
    leader: 'Karen',
    report: 'Morgenmødet\nNotat efter besøg',
  });
  expect(begin('team-briefing').answers).toMatchObject({ contact: 'Mona, Ole', leader: 'Karen' });
  const role = { ...begin('role'), answers: { job: 'Peer-medarbejder' } };
  expect(begin('folder', [role]).answers.job).toBe('Peer-medarbejder');
  const unknown = { titel: { ...said(''), unknown: true } };
  expect(
    beginPaper(paper('role'), { papers: [], slots: unknown }, { id: 'n', title: '', now: NOW }).answers,
  ).toEqual({});
});

test('a version is kept once, and an older one is taken up without losing what stood', () => {
  const first = answered(
    beginPaper(description, NOTHING, { id: 'a', title: '', now: NOW }),
    { hours: '20' },
    NOW,
  );
  const kept = withVersion(withVersion(first, NOW), LATER);
  expect(kept.versions).toEqual([{ savedAt: NOW, answers: { hours: '20' } }]);
  const changed = answered(kept, { hours: '25' }, LATER);
  const back = withAnswersOf(changed, 0, LATER);
  expect(back.answers).toEqual({ hours: '20' });
  expect(back.versions.map(({ answers }) => answers)).toEqual([{ hours: '20' }, { hours: '25' }]);
  expect(withAnswersOf(changed, 7, LATER)).toBe(changed);
});

test('answering one question leaves what another window answered', () => {
  const paperRow = beginPaper(description, NOTHING, { id: 'a', title: '', now: NOW });
  const after = answered(answered(paperRow, { hours: '20' }, NOW), { leader: 'Karen' }, LATER);
  expect(after).toMatchObject({ answers: { hours: '20', leader: 'Karen' }, updatedAt: LATER });
});
