import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveGallery } from '../../support/gallery';
import type { Served } from '../../support/serve';

let served: Served;
beforeAll(async () => {
  served = await serveGallery(['editors/textarea'], { '/own': '<p>own</p>' });
});
afterAll(() => served?.close());

const get = async (path: string) => {
  const response = await fetch(`${served.origin}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test('serves a page with its script, and nothing of it comes from elsewhere', async () => {
  const page = await get('/editors/textarea/');
  expect(page.type).toContain('text/html');
  const addresses = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(['data:,', 'page.js']);
  expect(await get('/editors/textarea/page.js')).toMatchObject({
    status: 200,
    type: expect.stringContaining('javascript'),
  });
});

test('serves the parts of a package, and the pages beside', async () => {
  expect(await get('/packages/ckeditor4/contents.css')).toMatchObject({
    status: 200,
    type: expect.stringContaining('text/css'),
  });
  expect((await get('/own')).text).toBe('<p>own</p>');
});

test.each(['/editors/quill/', '/editors/textarea', '/packages/..%2fpackage.json', '/..%2fpackage.json'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('says which page it does not know', async () => {
  await expect(serveGallery(['editors/none'])).rejects.toThrow('no page editors/none');
});
