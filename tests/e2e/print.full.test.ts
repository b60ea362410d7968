import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, until } from '@/scripts/drive';
import { switchOn } from '@/scripts/start/switch-on';
import { builtExtension, launch } from '../support/browsers';
import { serveGallery } from '../support/gallery';
import { FIELDS, type FieldKind, JOURNAL, MARKED, NOTE, waitForMarks } from '../support/journal';
import type { Served } from '../support/serve';

// Chromium alone prints to a file on command. What it prints for a page with marks, chip and card is held against
// the same page on a site where Sidemand is off.

/** A rich editor in the page, and one whose text is in a frame: there the marks and the card are in two documents. */
const EDITORS = ['prosemirror', 'tinymce-iframe'];

let site: Served;
let browser: DrivenBrowser;
let page: DrivenPage;

beforeAll(async () => {
  site = await serveGallery(
    EDITORS.map((editor) => `editors/${editor}`),
    { '/': JOURNAL },
  );
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'da' });
  await switchOn(browser, site.origin);
  page = await browser.openPage('about:blank');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function write(origin: string, field: FieldKind): Promise<void> {
  await page.goto(`${origin}/`);
  // Red waves under what a spelling dictionary does not know come when they like.
  await page.evaluate(() => {
    document.body.spellcheck = false;
  });
  await page.click(FIELDS[field]);
  await page.type(NOTE);
}

/**
 * The colours that the PDF draws with, in its own words. Not all that is drawn: a highlight without a look still cuts
 * the line of text in pieces, and the caret comes on paper too.
 */
async function coloursOnPaper(): Promise<string[]> {
  const { data } = await page.devtools<{ data: string }>('Page.printToPDF', { printBackground: true });
  const drawn = streamsIn(Buffer.from(data, 'base64')).join('\n');
  return [...new Set(drawn.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\b/g))].sort();
}

test.each(Object.keys(FIELDS) as FieldKind[])('nothing of ours comes on paper from a %s', async (field) => {
  await write(site.origin.replace('127.0.0.1', 'localhost'), field);
  const control = await coloursOnPaper();
  expect(control).toContain('0 0 0 rg');
  expect(await page.layer()).toBeNull();

  await write(site.origin, field);
  await waitForMarks(page);
  await page.clickMark();
  await page.waitForCard();
  expect(await coloursOnPaper()).toEqual(control);
  expect((await page.layer())?.chip).not.toBeNull();
});

/** Puts the note into a real editor, and the caret too. */
async function fill(origin: string, editor: string): Promise<void> {
  await page.goto(`${origin}/editors/${editor}/`);
  const { field } = await page.waitFor(() => window.editorPage && { field: window.editorPage.field });
  await page.evaluate((note: string) => {
    const inner = document.querySelector('iframe')?.contentDocument?.body;
    for (const body of [document.body, inner]) if (body) body.spellcheck = false;
    return window.editorPage?.setText([note]);
  }, NOTE);
  await page.click(field);
}

test.each(EDITORS)('nothing of ours comes on paper from the rich text of %s', async (editor) => {
  await fill(site.origin.replace('127.0.0.1', 'localhost'), editor);
  const control = await coloursOnPaper();
  expect(await page.layer()).toBeNull();

  await fill(site.origin, editor);
  await until(async () => (await page.marks()).length === MARKED.length, { what: 'the marks' });
  await page.clickMark();
  await page.waitForCard();
  expect(await coloursOnPaper()).toEqual(control);
  expect(await page.marks()).toHaveLength(MARKED.length);
});

function streamsIn(pdf: Buffer): string[] {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    const [start, end] = [at + 'stream\n'.length, pdf.indexOf('\nendstream', at)];
    const stream = pdf.subarray(start, end);
    streams.push((stream[0] === 0x78 ? inflateSync(stream) : stream).toString('latin1'));
  }
  return streams;
}
