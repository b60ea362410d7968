import { checklists } from 'virtual:content/checklists';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changedItem, shownItem, UNTOUCHED, write } from '@/lib/checklists';
import type { ItemChange, ShownRun } from '@/lib/model';
import { createSharedFilePorts } from '@/lib/own-page/shared-file';
import { TIES_DATABASE } from '@/lib/tied-file';
import { type HandoverInMemory, makeHandoverInMemory } from '@/scripts/preview/handover-in-memory';

// Leader and peer through one real file: those of the origin's own storage have the handles that a picker gives.

const ID = 'o1';
const NAME = 'delt.txt';
const TODAY = '2026-12-01';
let end: AbortController;

const looksLikeCpr = (text: string) => /\d{6}-\d{4}/.test(text);
const handle = async () => (await navigator.storage.getDirectory()).getFileHandle(NAME, { create: true });
const textIn = async () => (await (await handle()).getFile()).text();
async function put(text: string): Promise<void> {
  const stream = await (await handle()).createWritable();
  await stream.write(text);
  await stream.close();
}

beforeEach(() => {
  end = new AbortController();
  Object.assign(globalThis, {
    showSaveFilePicker: handle,
    showOpenFilePicker: async () => [await handle()],
  });
});
afterEach(async () => {
  end.abort();
  await (await navigator.storage.getDirectory()).removeEntry(NAME).catch(() => undefined);
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(TIES_DATABASE);
    request.onsuccess = resolve;
    request.onerror = resolve;
  });
});

const start = (id: string): ShownRun => ({
  run: {
    id,
    templateId: 'start',
    followed: [{ version: 2, on: TODAY }],
    startedAt: `${TODAY}T08:00:00Z`,
    facts: [],
    onboarding: ID,
  },
  items: {},
});

function leader(): HandoverInMemory {
  const memory = makeHandoverInMemory(checklists, looksLikeCpr, TODAY);
  const facts = write([], 'karen', { label: 'Kastanje', contact: 'ME' });
  const onboarding = { id: ID, createdAt: `${TODAY}T08:00:00Z`, facts, agreed: {} };
  memory.onboardings.value = [{ onboarding, runs: [start('karens')] }];
  return memory;
}
function peer(): HandoverInMemory {
  const memory = makeHandoverInMemory(checklists, looksLikeCpr, TODAY);
  memory.lists.value = [start('jonas')];
  return memory;
}
const portsOf = (memory: HandoverInMemory) =>
  createSharedFilePorts({ handover: memory.ports, looksLikeCpr, onChange: () => {} }, end.signal);

const startIn = ({ lists, onboardings }: HandoverInMemory): ShownRun | undefined =>
  [...lists.value, ...onboardings.value.flatMap(({ runs }) => runs)].find(
    ({ run }) => run.templateId === 'start',
  );

async function edit(
  memory: HandoverInMemory,
  writer: string,
  item: string,
  change: ItemChange,
): Promise<void> {
  const shown = startIn(memory);
  if (!shown) throw new Error('no list');
  const before = shown.items[item] ?? [];
  const moment = { at: `${TODAY}T09:00:00Z`, today: TODAY, version: 2 };
  const after = write(before, writer, changedItem(shownItem(before) ?? UNTOUCHED, change, moment));
  const list = { ...shown, items: { ...shown.items, [item]: after } };
  const led = memory.onboardings.value.map((whole) => ({ ...whole, runs: [list] }));
  if (led.length > 0) memory.onboardings.value = led;
  else memory.lists.value = [list];
}
const stateOf = (memory: HandoverInMemory, item: string) => shownItem(startIn(memory)?.items[item])?.state;

test('what one of them ticks is in the file and then with the other; notes and private items stay', async () => {
  const [karen, jonas] = [leader(), peer()];
  const [karens, jonass] = [portsOf(karen), portsOf(jonas)];
  await edit(karen, 'karen', 'workspace', { state: 'done' });
  await karens.place(ID, null, '');
  expect(karens.files.value[ID]).toMatchObject({ name: NAME, fault: null, busy: false });
  await jonass.choose(ID, '');
  expect(stateOf(jonas, 'workspace')).toBe('done');
  await edit(jonas, 'jonas', 'three-coffees', { state: 'done', note: 'HEMMELIGT' });
  await edit(jonas, 'jonas', 'benefits-set-off', { state: 'done' });
  await jonass.open(ID, null);
  expect(await textIn()).not.toMatch(/HEMMELIGT|benefits|Kastanje/);
  await karens.open(ID, null);
  expect(stateOf(karen, 'three-coffees')).toBe('done');
  const { lastModified } = await (await handle()).getFile();
  await jonass.open(ID, null);
  await karens.open(ID, null);
  expect((await (await handle()).getFile()).lastModified).toBe(lastModified);
});

test('a write that was lost in the file is put back the next time', async () => {
  const [karen, jonas] = [leader(), peer()];
  const [karens, jonass] = [portsOf(karen), portsOf(jonas)];
  await karens.place(ID, null, '');
  await jonass.choose(ID, '');
  const before = await textIn();
  await edit(jonas, 'jonas', 'three-coffees', { state: 'done' });
  await jonass.open(ID, null);
  // The drive puts an older copy back.
  await put(before);
  await edit(karen, 'karen', 'workspace', { state: 'done' });
  await karens.open(ID, null);
  await jonass.open(ID, null);
  await karens.open(ID, null);
  for (const one of [karen, jonas])
    expect([stateOf(one, 'workspace'), stateOf(one, 'three-coffees')]).toEqual(['done', 'done']);
});

test('what is not this onboarding’s shared file is told and left as it is; so is one that has gone', async () => {
  const karens = portsOf(leader());
  await put('Referat fra personalemødet');
  await karens.choose(ID, '');
  expect(karens.files.value[ID]?.fault).toBe('not-a-file-of-ours');
  expect(await textIn()).toBe('Referat fra personalemødet');
  await (await navigator.storage.getDirectory()).removeEntry(NAME);
  await karens.open(ID, null);
  expect(karens.files.value[ID]?.fault).toBe('gone');
  await karens.letGo(ID);
  expect(karens.files.value).toEqual({});
});

test('what was deleted here does not come back out of the file', async () => {
  const [karen, jonas] = [leader(), peer()];
  const [karens, jonass] = [portsOf(karen), portsOf(jonas)];
  await karens.place(ID, null, '');
  await jonass.choose(ID, '');
  await edit(jonas, 'jonas', 'three-coffees', { state: 'done' });
  await jonass.open(ID, null);
  const before = await textIn();
  karen.onboardings.value = [];
  await karens.open(ID, null);
  expect(karens.files.value[ID]?.fault).toBe('no-list');
  expect([karen.onboardings.value, karen.lists.value]).toEqual([[], []]);
  expect(await textIn()).toBe(before);
});

test('a file that is let go stays gone, though it was being gone through, and in other pages', async () => {
  const karens = portsOf(leader());
  const beside = portsOf(leader());
  await karens.place(ID, 'fire blå cykler i regnvejr', '');
  await beside.open(ID, 'fire blå cykler i regnvejr');
  expect(beside.files.value[ID]?.fault).toBeNull();
  const passing = karens.open(ID, 'fire blå cykler i regnvejr');
  await vi.waitFor(() => expect(karens.files.value[ID]?.busy).toBe(true));
  await karens.letGo(ID);
  await passing;
  expect(karens.files.value).toEqual({});
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(beside.files.value).toEqual({}), { timeout: 10_000 });
});

test('two onboardings have two names on one drive', async () => {
  const names: string[] = [];
  Object.assign(globalThis, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      names.push(suggestedName);
      return handle();
    },
  });
  const karens = portsOf(leader());
  for (const id of ['3f2a-9b71', '8c41-0d5e']) await karens.place(id, null, '');
  expect(names).toEqual(['opstart-delt-3f2a9b.txt', 'opstart-delt-8c410d.txt']);
});

test('a locked file asks for its words, and is not written without them', { timeout: 60_000 }, async () => {
  const [karen, jonas] = [leader(), peer()];
  const [karens, jonass] = [portsOf(karen), portsOf(jonas)];
  await edit(karen, 'karen', 'workspace', { state: 'done' });
  await karens.place(ID, 'fire blå cykler i regnvejr', '');
  const before = await textIn();
  expect(before).toContain('sidemand-sealed');
  await jonass.choose(ID, '');
  expect(jonass.files.value[ID]?.fault).toBe('locked');
  await jonass.open(ID, 'andre ord end de rigtige');
  expect(jonass.files.value[ID]?.fault).toBe('locked');
  expect(await textIn()).toBe(before);
  await jonass.open(ID, 'fire blå cykler i regnvejr');
  await vi.waitFor(() => expect(stateOf(jonas, 'workspace')).toBe('done'));
});
