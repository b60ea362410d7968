import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cards } from 'virtual:content/cards';
import { checklists } from 'virtual:content/checklists';
import { helplines } from 'virtual:content/helplines';
import { holidayRules } from 'virtual:content/neutral';
import { plans } from 'virtual:content/plans';
import { practiceNotes } from 'virtual:content/practice';
import { ruleTitles } from 'virtual:content/rule-names';
import { packedRules } from 'virtual:content/rules';
import { slots } from 'virtual:content/slots';
import { build, createServer } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { packedRulesOf, readContent } from '@/lib/pack';
import { contentPlugin } from '@/lib/pack/vite-plugin';
import { sampleFiles, sampleWith, writeContent } from './sample-content';

describe('the virtual:content modules', () => {
  test('carry the content as it was read, rules without their examples', () => {
    const content = readContent(resolve(import.meta.dirname, '../../..'));
    expect({ cards, checklists, plans, practiceNotes, slots }).toEqual({
      cards: content.cards,
      checklists: content.checklists,
      plans: content.plans,
      practiceNotes: content.practiceNotes,
      slots: content.slots,
    });
    expect(packedRules).toEqual(packedRulesOf(content));
    expect(packedRules.rules.map(({ id }) => id)).toEqual(content.rules.map(({ id }) => id));
    expect(Object.keys(ruleTitles)).toEqual(content.rules.map(({ id }) => id));
  }, 30_000);

  test('leave out a number that nobody has looked up', () => {
    const content = readContent(resolve(import.meta.dirname, '../../..'));
    const held = content.helplines.filter(({ confidence }) => confidence !== 'verified');
    expect(held.map(({ id }) => id)).toEqual(['startlinien', 'fagtelefonen']);
    expect(helplines).toEqual(content.helplines.filter(({ confidence }) => confidence === 'verified'));
    const shown = JSON.stringify(helplines);
    for (const { number } of held) expect(shown).not.toContain(number);
  }, 30_000);

  test('carry the holiday rules, and nothing of sickness, for when the panel is hidden', () => {
    expect(holidayRules.da).toMatch(/^## Ferie\n/);
    expect(holidayRules.en).toMatch(/^## Holiday\n/);
    expect(`${holidayRules.da}${holidayRules.en}`).not.toMatch(/syg|\bill\b|sick/);
    expect(Math.min(holidayRules.da.length, holidayRules.en.length)).toBeGreaterThan(150);
  });

  test('leave the examples of the rules out of the bundle', async () => {
    const code = await bundleOf(sampleFiles);
    expect(code).toContain('rest-needed');
    expect(code).not.toContain('Jeg er træt.');
  });

  test('stop the build with the mistake named', async () => {
    const broken = sampleWith('checklists/start.yaml', 'id: desk', 'id: talk');
    await expect(bundleOf(broken)).rejects.toThrow(
      'content/checklists/start.yaml, linje 10: Punktet talk står to steder.',
    );
  });
});

describe('while serving', () => {
  test('an edit, a mistake and its mending are read at once', async () => {
    const root = writeContent(sampleFiles);
    const file = join(root, 'content/slots/people.yaml');
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin(root)],
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    onTestFinished(() => server.close());
    const served = async () => (await server.transformRequest('virtual:content/slots'))?.code;
    const edit = (text: string) => {
      writeFileSync(file, text);
      server.watcher.emit('change', file);
    };

    expect(await served()).toContain('din leder');
    edit(sampleFiles['slots/people.yaml'].replace('din leder', 'lederen'));
    expect(await served()).toContain('lederen');
    edit('- id: leder');
    await expect(served()).rejects.toThrow('content/slots/people.yaml, linje 1: Feltet question mangler.');
    edit(sampleFiles['slots/people.yaml']);
    expect(await served()).toContain('din leder');
  });
});

/** Builds one entry that carries the rules of these files on, and gives its code. */
async function bundleOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = writeContent(files);
  const entry = join(root, 'entry.js');
  writeFileSync(entry, "export * from 'virtual:content/rules';");
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(root)],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('the build gave no output');
  return result.output.map((file) => ('code' in file ? file.code : '')).join('');
}
