import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/drive';
import { type Preview, servePreview } from '@/scripts/preview/server';
import { launch } from '../support/browsers';

// `npm run preview:content` with a copy of the content, as an author meets it: saving is all they do.

const root = mkdtempSync(join(tmpdir(), 'sidemand-preview-'));
const card = join(root, 'content/cards/promise.info.yaml');
let preview: Preview;
let browser: DrivenBrowser;
let page: DrivenPage;
let whole: string;

beforeAll(async () => {
  cpSync('content', join(root, 'content'), { recursive: true });
  whole = readFileSync(card, 'utf8');
  preview = await servePreview(root);
  browser = await launch('chromium', { extension: 'tests/fixtures/driver-extension' });
  page = await browser.openPage(`${preview.url}#thing=card:promise.info`);
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
  rmSync(root, { recursive: true });
});

const save = (change: (text: string) => string) => writeFileSync(card, change(whole));

/** What the two frames show, Danish first. */
const seen = () =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map((f) => f.contentDocument?.body.innerText));

const waitForFrames = (words: string) =>
  page.waitFor(
    (wanted) =>
      [...document.querySelectorAll('iframe')].every((frame) => frame.checkVisibility()) &&
      document.querySelector('iframe')?.contentDocument?.body.innerText.includes(wanted),
    words,
    { what: `"${words}" in the Danish panel`, timeout: 30_000 },
  );

test('a card is drawn by the real panel, in Danish and in English', async () => {
  const [title = ''] = /title: (.*)/.exec(whole)?.slice(1) ?? [];
  await waitForFrames(title);
  await expect.poll(async () => (await seen())[0]).toContain('Det kan du gøre');
  await expect.poll(async () => (await seen())[1]).toContain('What you can do');
  expect(await page.evaluate(() => document.querySelector('.pv-facts')?.textContent)).toContain('/139 dansk');
});

test.each([
  ['paper:role', 'Hvad hedder du?', 'What is your name?'],
  ['talk:day-30', 'Hvad fungerer?', 'What works?'],
])('%s is drawn by the real workspace, in both languages', async (thing, danish, english) => {
  const desk = await browser.openPage(`${preview.url}#thing=${thing}&filled=true`);
  const texts = () =>
    desk.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((f) => f.contentDocument?.body.innerText),
    );
  await expect.poll(async () => (await texts())[0], { timeout: 30_000 }).toContain(danish);
  await expect.poll(async () => (await texts())[1], { timeout: 30_000 }).toContain(english);
  await desk.close();
});

test('the theme is chosen on the page, whatever the machine is set to', async () => {
  const background = () =>
    page.evaluate(() => {
      const body = document.querySelector('iframe')?.contentDocument?.body;
      return body && getComputedStyle(body).backgroundColor;
    });
  const light = await background();
  await page.click('input[name="theme"]:not(:checked)');
  await expect.poll(background).not.toBe(light);
});

test('a saved change shows without the page being loaded again', async () => {
  await page.evaluate(() => {
    document.body.dataset.same = 'yes';
  });
  save((text) => text.replace(/title: .*/, 'title: Noget helt nyt'));
  await waitForFrames('Noget helt nyt');
  expect(await page.evaluate(() => document.body.dataset.same)).toBe('yes');
});

test('a mistake takes the place of the text, with file, line and sentence, until it is mended', async () => {
  save((text) => text.replace('indicator: info', 'indicator: inf'));
  const told = await page.waitFor(() => document.querySelector('.pv-mistakes')?.textContent);
  expect(told).toContain('content/cards/promise.info.yaml');
  expect(told).toContain('linje 3');
  expect(told).toContain('Feltet indicator må kun være et af disse: info, warning, critical.');
  expect(await page.evaluate(() => document.querySelector('iframe')?.checkVisibility())).toBe(false);
  save((text) => text.replace(/title: .*/, 'title: Rettet igen'));
  await waitForFrames('Rettet igen');
  expect(await page.evaluate(() => document.querySelector('.pv-mistakes'))).toBeNull();
});

test('the filter narrows the list, and a press shows what was found', async () => {
  await page.click('#filter');
  await page.type('livslinien 70');
  await page.waitFor(() => document.querySelectorAll('.pv-row').length === 1);
  await page.click('.pv-row');
  await waitForFrames('70 201 201');
});

test('nothing is asked for outside this machine', async () => {
  const origins = await page.evaluate(() =>
    [window, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentWindow ?? [])]
      .flatMap((view) => view.performance.getEntriesByType('resource').map(({ name }) => name))
      .filter((name) => !name.startsWith('data:'))
      .map((name) => new URL(name).origin),
  );
  expect([...new Set(origins)]).toEqual([new URL(preview.url).origin]);
});
