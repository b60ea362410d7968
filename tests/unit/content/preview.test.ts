import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/pack';
import { catalogueOf, filterCatalogue } from '@/scripts/preview/catalogue';
import { factsOf } from '@/scripts/preview/facts';
import { findPlaces } from '@/scripts/preview/places';
import { findPointing } from '@/scripts/preview/pointing';
import { nameOf, readName } from '@/scripts/preview/thing';
import { sampleFiles, writeContent } from './sample-content';

const TODAY = '2026-12-01';
const content = readContent(resolve(import.meta.dirname, '../../..'));
const namesIn = (kinds: ReturnType<typeof catalogueOf>) =>
  kinds.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(nameOf)));

test('everything is in the list once', () => {
  const { cards, topics, articles, terms, links, slots, checklists, plans, talks, papers, sites, helplines } =
    content;
  const inPanel = [cards, topics, articles, terms, links, slots, checklists, plans, sites, helplines];
  const all = [...inPanel, talks, papers].flat();
  const names = namesIn(catalogueOf(content));
  expect(names).toHaveLength(all.length);
  expect(new Set(names).size).toBe(all.length);
});

test('the cards stand by topic, in the order of the topics, what is urgent first', () => {
  const [first] = catalogueOf(content)[0]?.groups ?? [];
  expect(first?.rows.map(nameOf)).toEqual([
    'topic:serious',
    'card:serious.critical',
    'card:serious.warning',
    'card:serious.info',
  ]);
});

test('the filter wants every word, wherever it stands', () => {
  const kinds = catalogueOf(content);
  expect(namesIn(filterCatalogue(kinds, 'LIVSLINIEN 70'))).toEqual(['helpline:livslinien']);
  expect(namesIn(filterCatalogue(kinds, 'qzx'))).toEqual([]);
  expect(namesIn(filterCatalogue(kinds, ' '))).toEqual(namesIn(kinds));
});

describe('with the sample', () => {
  const sample = () => {
    const root = writeContent(sampleFiles);
    return { root, sampled: readContent(root) };
  };

  test('what points to a slot: cards that name it, references, links', () => {
    expect(findPointing(sample().sampled, { kind: 'slot', id: 'leder' })).toEqual([
      { kind: 'card', id: 'rest.info', how: 'nævner pladsen' },
      { kind: 'article', id: 'breaks', how: 'se også' },
      { kind: 'link', id: 'rules', how: 'viser svaret først' },
    ]);
  });

  test('what points to a card: the checklist, references', () => {
    const pointing = findPointing(sample().sampled, { kind: 'card', id: 'rest.info' });
    expect(pointing.map(nameOf)).toEqual(['article:breaks', 'checklist:start']);
  });

  test('a card tells its rules, the length of its summary and its review', () => {
    const facts = factsOf(sample().sampled, { kind: 'card', id: 'rest.info' }, TODAY);
    const line = (label: string) => facts.find((fact) => fact.label === label)?.lines;
    expect(line('Regler, der fører hertil')).toEqual(['Pause', 'Telefon']);
    expect(line('Resuméets længde')).toEqual(['27/139 dansk · 21/139 engelsk']);
    expect(line('Ses igennem senest')).toEqual(['21. november 2027']);
  });

  test('a review that is past is told as past', () => {
    const facts = factsOf(sample().sampled, { kind: 'card', id: 'rest.info' }, '2028-01-01');
    expect(facts.filter(({ isOff }) => isOff).map(({ label }) => label)).toEqual(['Skulle være set igennem']);
  });

  test('each thing has its file and line', () => {
    const places = findPlaces(sample().root);
    expect(places['card:rest.info']).toBe('content/cards/rest.info.yaml:1');
    expect(places['checklist:start']).toBe('content/checklists/start.yaml:1');
    expect(places['slot:leder']).toBe('content/slots/people.yaml:1');
  });
});

test('names are read back, and what is none is not', () => {
  expect(readName('card:promise.info')).toEqual({ kind: 'card', id: 'promise.info' });
  expect(readName('calm:page')).toBeNull();
  expect(readName('card:')).toBeNull();
});
