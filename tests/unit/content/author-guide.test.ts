import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { examineContent } from '@/scripts/authoring';
import { writeContent } from './sample-content';

const content = resolve(import.meta.dirname, '../../../content');
const guide = readFileSync(join(content, 'README.md'), 'utf8');

/** The examples of content/README.md: the first line of each names its file. */
const examples = [...guide.matchAll(/```yaml\n# (\S+\.yaml)\n(.*?)```/gs)].map(
  ([, file = '', text = '']) => ({
    file,
    text,
  }),
);

test('the guide has an example of each kind that it does not point to', () => {
  expect(examples.map(({ file }) => dirname(file))).toEqual([
    'cards',
    'topics',
    'articles',
    'terms',
    'links',
    'slots',
    'helplines',
    'sites',
    'rules',
    'words',
    'context',
  ]);
});

test('an author who adds the examples to the content makes no mistake', () => {
  const root = writeContent({});
  cpSync(content, join(root, 'content'), { recursive: true });
  for (const { file, text } of examples) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    appendFileSync(join(root, 'content', file), `\n${text}`);
  }
  expect(examineContent(root, '2026-12-01')).toMatchObject({ mistakes: [], hints: [] });
}, 90_000);
