import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CALM_LINES_DRAFT, fail, ok } from '@/lib/model';
import { type FakeCalmPorts, makeCalmPorts } from './calm-ports';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

let calm: FakeCalmPorts;
let ports: FakePorts;
beforeEach(() => {
  calm = makeCalmPorts();
  calm.shown.value = { lines: [], contacts: [], heldBack: ['Gå en tur'] };
  ports = makePorts({ calm });
  ports.target.value = { view: 'plans' };
  share(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function share(sharedDevice: boolean) {
  ports.settings.value = { ...ports.settings.value, sharedDevice };
}
const button = (name: string) => page.getByRole('button', { name });
const told = page.getByText(/fordi flere bruger computeren/);

test('words that were taken off the calm page are told of, without a word of them, until they are deleted', async () => {
  ports.drafts.value = { [CALM_LINES_DRAFT]: 'Ring til' };
  const erased: string[] = [];
  ports.eraseDraft = async (key) => {
    erased.push(key);
    return ok(null);
  };
  const place = showPanel(ports);
  await expect.element(told).toBeVisible();
  expect(place.innerText).not.toMatch(/Gå en tur|Ring til/);
  expect(button('Vis dem igen').query()).toBeNull();
  await button('Slet dem her').click();
  // Whoever presses may be another than who wrote them.
  await button('Lad dem ligge').click();
  expect(calm.shown.value.heldBack).toEqual(['Gå en tur']);
  await button('Slet dem her').click();
  await button('Ja, slet mine ord').click();
  await expect.poll(() => calm.shown.value.heldBack).toEqual([]);
  await expect.poll(() => erased).toEqual([CALM_LINES_DRAFT]);
});

test('they are saved in a file first, with what was only begun', async () => {
  ports.drafts.value = { [CALM_LINES_DRAFT]: 'Gå en tur\nRing til' };
  const files: Blob[] = [];
  const pressed: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push(this.download);
  });
  showPanel(ports);
  await button('Gem en fil først').click();
  await expect.element(page.getByText(/gemmer filen sidemand-rolig-side.txt/)).toBeVisible();
  expect([pressed, await files[0]?.text()]).toEqual([['sidemand-rolig-side.txt'], 'Gå en tur\nRing til\n']);
  expect(calm.shown.value.heldBack).toEqual(['Gå en tur']);
});

test('what could not be deleted is told to be here still', async () => {
  ports = makePorts({ calm: { ...calm, changeShown: async () => fail('not-saved') } });
  ports.target.value = { view: 'settings' };
  share(true);
  showPanel(ports);
  await button('Slet dem her').click();
  await button('Ja, slet mine ord').click();
  await expect.element(page.getByText(/Ordene er her stadig/)).toBeVisible();
  await expect.element(told).toBeVisible();
});

test('they come back only when what is begun in the field is saved: it would take their place', async () => {
  ports.drafts.value = { [CALM_LINES_DRAFT]: 'Ring til' };
  share(false);
  showPanel(ports);
  await button('Vis dem igen').click();
  await expect.element(page.getByText(/Gem først det, du har skrevet/)).toBeVisible();
  expect(calm.shown.value).toMatchObject({ lines: [], heldBack: ['Gå en tur'] });
  ports.drafts.value = {};
  await button('Vis dem igen').click();
  await expect.poll(() => calm.shown.value).toMatchObject({ lines: ['Gå en tur'], heldBack: [] });
});

test('a computer that is one’s own again shows them when that is asked for, as many as there is room for', async () => {
  const lines = Array.from({ length: 7 }, (_, at) => `Linje ${at}`);
  calm.shown.value = { lines, contacts: [], heldBack: ['Gå en tur', 'Drik vand'] };
  share(false);
  showPanel(ports);
  await button('Vis dem igen').click();
  await expect.element(page.getByText('Her er plads til 8 linjer. Slet nogle, og gem igen.')).toBeVisible();
  expect(calm.shown.value).toMatchObject({ lines: [...lines, 'Gå en tur'], heldBack: ['Drik vand'] });
});
