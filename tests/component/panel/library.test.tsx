import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer } from './answer';
import { content } from './content';
import { makePorts } from './ports';
import { showPanel } from './show';

const field = () => page.getByRole('searchbox', { name: 'Søg i biblioteket' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string, level = 1) => page.getByRole('heading', { name, level, exact: true });
const rows = () => [...document.querySelectorAll('.sm-results .sm-row-title')].map((row) => row.textContent);

function open(change: Parameters<typeof makePorts>[0] = {}) {
  const ports = makePorts(change);
  ports.target.value = { view: 'library' };
  showPanel(ports);
  return ports;
}

test('what is typed is found as it is typed: kind, level and a line, and how many', async () => {
  open();
  await userEvent.type(field(), 'bekymr');
  await expect.poll(() => rows()[0]).toBe('Bekymring for et barn');
  const row = button(/Bekymring for et barn/);
  await expect.element(row).toHaveTextContent('Kort');
  await expect.element(row).toHaveTextContent('Stop op et øjeblik');
  await expect.element(row).toHaveTextContent('Resumé af Bekymring for et barn.');
  await expect
    .element(page.getByRole('status').filter({ hasText: `Fundet: ${rows().length}` }))
    .toBeVisible();
});

test.each([
  ['mød din leder', 'Punkt i tjekliste'],
  ['mine tegn', 'Spørgsmål i en plan'],
  ['hvem er din leder', 'Jeres svar'],
  ['fortrolighed', 'Ord'],
  ['håb', 'Artikel'],
  ['netværkets side', 'Link'],
  ['livslinien', 'Til en svær stund'],
  ['børn', 'Emne'],
])('"%s" finds what is called "%s"', async (query, kind) => {
  open();
  await userEvent.fill(field(), query);
  await expect
    .poll(() => [...document.querySelectorAll('.sm-row-kind')].map((one) => one.textContent))
    .toContain(kind);
});

test('keyboard alone: down into what was found, up back, Enter opens, back is to the same row, Escape clears', async () => {
  open();
  await userEvent.type(field(), 'peer');
  await expect.element(button(/Hvad peers kan/)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  const [first] = document.querySelectorAll('.sm-results .sm-row');
  expect(document.activeElement).toBe(first);
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(heading('Hvad peers kan')).toHaveFocus();
  await userEvent.click(button('Tilbage'));
  await expect.element(field()).toHaveValue('peer');
  await expect.element(button(/Hvad peers kan/)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveValue('');
  await expect.element(heading('Emner', 2)).toBeVisible();
});

test('what was searched is gone when the library is opened anew: others may use the computer', async () => {
  open();
  await userEvent.fill(field(), 'leder');
  await button(/Jeres svar.*Hvem er din leder/).click();
  await expect.element(heading('Arbejdsplads')).toBeVisible();
  await page.getByRole('button', { name: 'Bibliotek', exact: true }).click();
  await expect.element(heading('Emner', 2)).toBeVisible();
  await expect.element(field()).toHaveValue('');
});

test('where nothing is found there are calm words, the nearest topics, and somebody to ask by name', async () => {
  open();
  await userEvent.fill(field(), 'xbørneqz');
  await expect.element(page.getByText('Vi fandt ikke noget med de ord.')).toBeVisible();
  expect(rows()[0]).toBe('Når du bliver bekymret for et barn');
  await expect.element(page.getByText('Du kan også altid spørge din kontaktperson.')).toBeVisible();
  await expect.element(button('Udfyld: din kontaktperson')).toBeVisible();

  const ports = makePorts();
  ports.answers.value = { kontaktperson: answer('Mette, 22 33 44 55') };
  ports.target.value = { view: 'library' };
  showPanel(ports);
  await userEvent.fill(field(), 'xqzwv');
  await expect.element(page.getByText('Du kan også altid spørge Mette, 22 33 44 55.')).toBeVisible();
  await expect.element(heading('Emner', 2)).toBeVisible();
  expect(button(/Udfyld/).query()).toBeNull();
});

test('without a question there are topics and folded shelves, of what is for the person', async () => {
  const ports = open();
  await expect.element(button('Noget alvorligt')).toBeVisible();
  await page.getByText('Leder og team (1)').click();
  await expect.element(button(/Til dig, der leder/)).toBeVisible();
  const { profile } = ports.settings.value;
  ports.settings.value = { ...ports.settings.value, profile: { ...profile, role: 'volunteer' } };
  await expect.element(page.getByText('Leder og team')).not.toBeInTheDocument();
  await userEvent.fill(field(), 'leder');
  await expect.poll(rows).toContain('Hvem er din leder?');
  expect(rows()).not.toContain('Til dig, der leder');
});

test('a topic shows its cards, the most pressing first; a card leads back to it, and it to its chip', async () => {
  open();
  await page.getByRole('button', { name: 'Børn', exact: true }).click();
  await expect.element(heading('Når du bliver bekymret for et barn')).toHaveFocus();
  const titles = [...document.querySelectorAll('.sm-cards .sm-row-title')].map((one) => one.textContent);
  expect(titles).toEqual(['Bekymring for et barn', 'Kend jeres aftale']);
  await expect.element(button(/Hvad peers kan/)).toBeVisible();
  await button(/Bekymring for et barn/).click();
  await expect.element(page.getByText('Første trin i Bekymring for et barn.')).toBeVisible();
  await button('Tilbage').click();
  await expect.element(button(/Bekymring for et barn/)).toHaveFocus();
  await button('Tilbage').click();
  await expect.element(page.getByRole('button', { name: 'Børn', exact: true })).toHaveFocus();
});

test('an article has its text, its figures with their year, its sources and its age', async () => {
  open();
  await page.getByText('Peer-rollen (1)').click();
  await button(/Hvad peers kan/).click();
  await expect.element(heading('Hvad peers kan')).toBeVisible();
  await expect.element(page.getByText('Første afsnit over to linjer.')).toBeVisible();
  await expect.element(heading('En overskrift', 2)).toBeVisible();
  const list = page.getByRole('listitem').filter({ hasText: /^Et punkt/ });
  expect(list.elements().map((item) => item.textContent)).toEqual(['Et punkt', 'Et punkt til']);
  const years = [...document.querySelectorAll('.sm-facts dt')].map((year) => year.textContent);
  expect(years).toEqual(['2016', 'august 2021']);
  await expect.element(page.getByText('Læst igennem 1. november 2026.')).toBeVisible();
  expect(page.getByText('Skal tjekkes igen.').query()).toBeNull();
  await button('Vis adressen: Håndbogen').click();
  await expect.element(page.getByText('https://guide.example/peers', { exact: true }).last()).toBeVisible();
});

test('an article past its review says so, and whom to ask', async () => {
  open();
  await page.getByText('Leder og team (1)').click();
  await button(/Til dig, der leder/).click();
  await expect
    .element(page.getByText('Skal tjekkes igen. Spørg din leder, om det stadig passer.'))
    .toBeVisible();
});

test('"Se også" names what exists, goes there, and the way back goes all the way', async () => {
  open();
  await userEvent.fill(field(), 'fortrolighed');
  await button(/^Ord Tavshedspligt/).click();
  await expect
    .element(page.getByText('Andre ord for det: fortrolighed, må jeg sige det videre'))
    .toBeVisible();
  await button(/Hvad peers kan/).click();
  const see = [...document.querySelectorAll('.sm-see .sm-row-title')].map((one) => one.textContent);
  expect(see).toEqual([
    'Når du bliver bekymret for et barn',
    'Noget alvorligt',
    'Tavshedspligt',
    'Hvem er din leder?',
  ]);
  await button(/Gør det nu.*Noget alvorligt/).click();
  await expect.element(page.getByText('Første trin i Noget alvorligt.')).toBeVisible();
  for (const at of [/Noget alvorligt/, /Hvad peers kan/, /^Ord Tavshedspligt/]) {
    await button('Tilbage').click();
    await expect.element(button(at)).toHaveFocus();
  }
  await expect.element(field()).toHaveValue('fortrolighed');
});

test('a link is never a dead end: the workplace’s own first, then ours with what we know, then another way', async () => {
  const opened: string[] = [];
  const ports = open({ openAddress: (url) => void opened.push(url) });
  ports.answers.value = { kontaktperson: answer('https://own.example/peers') };
  await page.getByText('Links (2)').click();
  await button(/Netværkets side/).click();
  await expect.element(page.getByText('Adressen virkede 20. november 2026.')).toBeVisible();
  await expect.element(page.getByText('Spørg din kontaktperson om adressen.')).toBeVisible();
  await button('Vis adressen: Jeres eget svar').click();
  await button('Åbn i en ny fane').click();
  expect(opened).toEqual(['https://own.example/peers']);
  ports.answers.value = { kontaktperson: answer('Siden Peers, https://own.example/new.') };
  await expect.element(page.getByText('Siden Peers')).toBeVisible();
  await button('Vis adressen: Jeres eget svar').click();
  await expect.element(page.getByText('https://own.example/new', { exact: true })).toBeVisible();
  ports.answers.value = { kontaktperson: answer('javascript:alert(1)') };
  await expect.element(page.getByText('javascript:alert(1)')).toBeVisible();
  for (const name of ['Vis adressen: Jeres eget svar', 'Åbn i en ny fane'])
    expect(button(name).query(), name).toBeNull();
  await button('Tilbage').click();
  await button(/En side til/).click();
  await expect.element(page.getByText('Vi har ikke selv prøvet adressen.')).toBeVisible();
  await expect.element(page.getByText('Ring til netværket.')).toBeVisible();
});

test('a colleague’s name finds the question it answers, and its new answer at once', async () => {
  const ports = open();
  ports.answers.value = { leder: answer('Karen Holm') };
  await userEvent.fill(field(), 'karen holm');
  await expect.poll(rows).toEqual(['Hvem er din leder?']);
  ports.answers.value = { leder: answer('Bodil Krag') };
  await userEvent.fill(field(), 'bodil');
  await expect.poll(rows).toEqual(['Hvem er din leder?']);
});

test('markup in a text of somebody else’s, or in a question, is text', async () => {
  const markup = '<img src=x onerror="globalThis.harmed=1"> **fed** [her](javascript:harmed=1)';
  const hostile = { title: markup, intro: markup, body: `## ${markup}\n\n${markup}\n\n- ${markup}` };
  const articles = content.articles.map((article) => ({ ...article, text: { da: hostile, en: hostile } }));
  const ports = makePorts();
  ports.target.value = { view: 'library' };
  const place = showPanel(ports, { ...content, articles });
  await userEvent.fill(field(), markup);
  await button(/^Artikel <img src=x/)
    .first()
    .click();
  await expect.element(heading(markup)).toBeVisible();
  expect(place.querySelector('.sm-body')?.textContent).toBe(markup.repeat(3));
  expect(place.querySelector('img, a, strong, script')).toBeNull();
});

test('English all the way', async () => {
  const ports = open();
  ports.settings.value = { ...ports.settings.value, locale: 'en' };
  await userEvent.fill(page.getByRole('searchbox', { name: 'Search the library' }), 'secrecy');
  await expect.element(button(/^Word Tavshedspligt \(en\)/)).toBeVisible();
});
