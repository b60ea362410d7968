import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, type KeptChange, type KeptFileFault, type KeptPreview, ok } from '@/lib/model';
import { holding } from '@/tests/support/holding';
import { type FakeKeepingPorts, NO_COUNTS } from './keeping-ports';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

const WORDS = 'bøgeskov tirsdag kaffe åløb';
const change = (table: KeptChange['table'], counts: Partial<KeptChange> = {}): KeptChange => ({
  table,
  added: 0,
  changed: 0,
  both: 0,
  choose: 0,
  kept: 0,
  ...counts,
});
const PREVIEW: KeptPreview = {
  kind: 'mine',
  savedAt: '2026-11-20T10:00:00.000Z',
  changes: [
    change('runs', { added: 1, kept: 1 }),
    change('runItems', { added: 1, changed: 1 }),
    change('drafts', { both: 2 }),
  ],
  stranger: false,
};

let saved: { name: string; text: string }[] = [];
beforeEach(() => {
  // Its own for each test: a file may be read after the test that made it has ended.
  const files: typeof saved = [];
  saved = files;
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    void blobs
      .get(this.href)
      ?.text()
      .then((text) => files.push({ name, text }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function show(keeping: Partial<FakeKeepingPorts> = {}): FakePorts {
  const ports = makePorts();
  Object.assign(ports.keeping, keeping);
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  return ports;
}
const button = (name: string) => page.getByRole('button', { name });
const chooseFile = (text: string) =>
  userEvent.upload(page.getByLabelText('Vælg en fil'), new File([text], 'sidemand-mit.txt'));
const SEALED = '{"format":"sidemand-sealed"}\nAAAA\n';

describe('a copy in a file', () => {
  test('is made under words that are long enough, and written twice, and told with its name', async () => {
    const writeKept = vi.fn(async () => ok('the file'));
    const noteSaved = vi.fn(async () => {});
    show({ writeKept, noteSaved });
    await page.getByText('Det, der er mit').click();
    const field = page.getByLabelText('Ord, der åbner filen').first();
    await userEvent.fill(field, 'for kort');
    await button('Gem filen med det, der er mit').click();
    await expect.element(page.getByText('Det er for kort til at holde.')).toBeVisible();
    expect(writeKept).not.toHaveBeenCalled();
    await userEvent.fill(field, WORDS);
    await userEvent.fill(page.getByLabelText('De samme ord igen').first(), `${WORDS}x`);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Ordene er ikke ens.')).toBeVisible();
    expect(writeKept).not.toHaveBeenCalled();
    await userEvent.fill(page.getByLabelText('De samme ord igen').first(), WORDS);
    await userEvent.keyboard('{Enter}');
    expect(writeKept).toHaveBeenCalledWith('mine', WORDS, null);
    await expect.element(page.getByText('Filen er prøvet og kan åbnes.')).toBeVisible();
    await expect
      .poll(() => saved)
      .toEqual([{ name: expect.stringMatching(/^sidemand-mit-\d{4}-\d\d-\d\d\.txt$/), text: 'the file' }]);
    expect(noteSaved).toHaveBeenCalledWith('mine');
    await expect.element(field).toHaveValue('');
  });

  test('asks whose plan goes along where several keep one here', async () => {
    const writeKept = vi.fn(async () => ok('the file'));
    const ports = show({ writeKept });
    (ports.keeping as FakeKeepingPorts).spaces.value = [
      { id: 's1', word: 'Kastanje' },
      { id: 's2', word: 'Måge' },
    ];
    await page.getByText('Det, der er mit').click();
    await expect.element(page.getByRole('radio', { name: 'Ingen' })).not.toBeChecked();
    await button('Foreslå fire ord').first().click();
    await button('Gem filen med det, der er mit').click();
    await expect.element(page.getByText('Vælg først, hvis kriseplan der skal med')).toBeVisible();
    expect(writeKept).not.toHaveBeenCalled();
    await page.getByRole('radio', { name: 'Måge' }).click();
    await button('Gem filen med det, der er mit').click();
    expect(writeKept).toHaveBeenCalledWith('mine', 'kastanje lanterne hvede svane', 's2');
  });

  test('without a plan, where there is one, is told, and is no copy of all that is mine', async () => {
    const noteSaved = vi.fn(async () => {});
    const ports = show({ writeKept: async () => ok('the file'), noteSaved });
    (ports.keeping as FakeKeepingPorts).spaces.value = [
      { id: 's1', word: 'Kastanje' },
      { id: 's2', word: 'Måge' },
    ];
    await page.getByText('Det, der er mit').click();
    await page.getByRole('radio', { name: 'Ingen' }).click();
    await button('Foreslå fire ord').first().click();
    await button('Gem filen med det, der er mit').click();
    await expect.element(page.getByText('Der er ingen kriseplan i filen.')).toBeVisible();
    expect(noteSaved).not.toHaveBeenCalled();
  });

  test('that could not be made is said, and nothing is given to the browser', async () => {
    show({ writeKept: async () => fail('closed') });
    await page.getByText('Det, der er arbejdspladsens').click();
    await userEvent.fill(page.getByLabelText('Ord, der åbner filen').nth(1), WORDS);
    await userEvent.fill(page.getByLabelText('De samme ord igen').nth(1), WORDS);
    await button('Gem filen med arbejdspladsens').click();
    await expect.element(page.getByText('Filen blev ikke lavet.')).toBeVisible();
    expect(saved).toEqual([]);
  });

  test('without a lock is asked about once, with what it lays open', async () => {
    show({ writeReadable: async (kind) => ok(kind) });
    await page.getByText('Det, der er mit').click();
    await button('Gem uden lås').first().click();
    expect(saved).toEqual([]);
    await expect.element(page.getByText('Kriseplanen er ikke med.')).toBeVisible();
    await button('Ja, gem uden lås').click();
    await expect.element(page.getByText('Den er ikke låst.')).toBeVisible();
    await expect
      .poll(() => saved)
      .toEqual([{ name: expect.stringMatching(/^sidemand-mit-.*\.json$/), text: 'mine' }]);
  });
});

describe('a file that is brought in', () => {
  test('shows what it changes first, and then is taken', async () => {
    const takeKept = vi.fn(async () => ok(null));
    show({ openKept: async () => ok(PREVIEW), takeKept });
    await chooseFile(SEALED);
    await userEvent.fill(page.getByLabelText('Ordene til filen'), WORDS);
    await button('Se, hvad der er i filen').click();
    await expect.element(page.getByRole('heading', { name: 'Det ændrer filen' })).toHaveFocus();
    await expect.element(page.getByText('Tjeklister: 1 nye, 1 ændrede, 0 slettede')).toBeVisible();
    await expect
      .element(page.getByText('Kladder: 2 ændret begge steder: du beholder begge, 0 slettede'))
      .toBeVisible();
    expect(takeKept).not.toHaveBeenCalled();
    await button('Hent det ind').click();
    expect(takeKept).toHaveBeenCalledWith(false);
    await expect.element(page.getByText('Filen er hentet ind.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Hent fra en fil' })).toHaveFocus();
  });

  test('lets the person choose between two plans, and keeps the one that is here until then', async () => {
    const takeKept = vi.fn(async () => ok(null));
    show({ openKept: async () => ok({ ...PREVIEW, changes: [change('sealed', { choose: 5 })] }), takeKept });
    await chooseFile('{"readable":true}');
    const group = page.getByRole('group', { name: 'Kriseplanen er ændret begge steder' });
    await expect.element(group.getByRole('radio', { name: 'Behold den, der er her' })).toBeChecked();
    await group.getByRole('radio', { name: 'Brug filens' }).click();
    await button('Hent det ind').click();
    expect(takeKept).toHaveBeenCalledWith(true);
  });

  test('of somebody else’s is said to be so; one that brings nothing cannot be taken', async () => {
    show({
      openKept: async () => ok({ ...PREVIEW, stranger: true, changes: [change('runs', { kept: 3 })] }),
    });
    await chooseFile('{"readable":true}');
    await expect.element(page.getByText('Er den fra en anden, så lad det være')).toBeVisible();
    await expect.element(page.getByText('Alt i filen er her allerede')).toBeVisible();
    expect(button('Hent det ind').query()).toBeNull();
    await button('Lad det være').click();
    expect(page.getByRole('heading', { name: 'Det ændrer filen' }).query()).toBeNull();
  });

  test.each([
    ['empty', 'Filen er tom.'],
    ['too-large', 'Filen er større end dem, Sidemand gemmer.'],
    ['not-a-file-of-ours', 'Det er ikke en kopi fra Sidemand.'],
    ['newer-version', 'Filen er lavet med en nyere Sidemand.'],
    ['parameters', 'Filen er låst på en måde'],
    ['damaged', 'Filen er ikke hel.'],
    ['wrong-kind', 'Filen hører til et andet sted'],
    ['looks-like-cpr', 'ligner et CPR-nummer'],
  ] as const satisfies readonly (readonly [KeptFileFault, string])[])(
    'says of %s what it is, and that nothing is changed',
    async (fault, words) => {
      show({ openKept: async () => fail(fault) });
      await chooseFile('x');
      await expect.element(page.getByText(words)).toBeVisible();
      await expect.element(page.getByText('Intet er ændret her.')).toBeVisible();
    },
  );

  test('that is left while it is opened does not come back', async () => {
    const held = holding(async () => ok(PREVIEW));
    const closeKept = vi.fn();
    show({ openKept: held.act, closeKept });
    await chooseFile(SEALED);
    await userEvent.fill(page.getByLabelText('Ordene til filen'), WORDS);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Åbner filen. Det tager et øjeblik.')).toBeVisible();
    // The choice of a file leaves the one before it.
    closeKept.mockClear();
    await button('Lad det være').click();
    held.letGo();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(page.getByRole('button', { name: 'Hent det ind' }).query()).toBeNull();
    expect(page.getByRole('heading', { name: 'Det ændrer filen' }).query()).toBeNull();
    expect(closeKept).toHaveBeenCalledOnce();
  });

  test('(29) with another passphrase asks again for the same file', async () => {
    const openKept = vi.fn(async (_text: string, passphrase: string) =>
      passphrase === WORDS ? ok(PREVIEW) : fail('locked'),
    );
    show({ openKept });
    await chooseFile(SEALED);
    await userEvent.fill(page.getByLabelText('Ordene til filen'), WORDS.toUpperCase());
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Se efter store og små bogstaver')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Ordene til filen'), WORDS);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Det ændrer filen' })).toBeVisible();
    expect(openKept).toHaveBeenCalledTimes(2);
  });

  test('can be undone', async () => {
    const ports = show();
    const keeping = ports.keeping as FakeKeepingPorts;
    const [earlier, later] = ['2026-11-10T10:00:00.000Z', '2026-11-20T10:00:00.000Z'];
    keeping.undoTaken = async () => {
      const next =
        keeping.takenIn.value?.at === later ? { at: earlier, kind: 'mine' as const, rows: 1 } : null;
      keeping.takenIn.value = next;
      return ok(0);
    };
    keeping.takenIn.value = { at: later, kind: 'mine', rows: 3 };
    for (const date of ['20. december', '10. december']) {
      await expect.element(page.getByText(`Indtil ${date} 2026 kan du fortryde det.`)).toBeVisible();
      await button('Fortryd filen').click();
      await expect.element(page.getByText('Filen er taget ud igen.')).toBeVisible();
    }
  });

  test('tells when something stays because it was changed since', async () => {
    const ports = show();
    const keeping = ports.keeping as FakeKeepingPorts;
    keeping.undoTaken = async () => ok(2);
    keeping.takenIn.value = { at: '2026-11-20T10:00:00.000Z', kind: 'mine', rows: 3 };
    await button('Fortryd filen').click();
    await expect.element(page.getByText('Det, der er ændret siden, står, som det er nu.')).toBeVisible();
    expect(page.getByText('Filen er taget ud igen.', { exact: true }).query()).toBeNull();
  });
});

test('(16) a fresh start offers a file first', async () => {
  const ports = makePorts();
  const { profile } = ports.settings.value;
  ports.settings.value = { ...ports.settings.value, profile: { ...profile, asked: false } };
  showPanel(ports);
  await button('Jeg har en fil fra Sidemand').click();
  await expect.element(page.getByRole('heading', { name: 'Det, du har gemt' })).toHaveFocus();
});

describe('Slet her', () => {
  test('takes two steps, and lists what goes and what stays', async () => {
    const eraseAll = vi.fn(async () => ok(null));
    const ports = show({ eraseAll });
    (ports.keeping as FakeKeepingPorts).counts.value = { ...NO_COUNTS, runs: 2, slots: 7 };
    await button('Slet alt på denne computer').click();
    await expect.element(page.getByRole('heading', { name: 'Det her går' })).toHaveFocus();
    await expect.element(page.getByText('Tjeklister med noter: 2')).toBeVisible();
    await expect.element(page.getByText('Svar om arbejdspladsen: 7')).toBeVisible();
    await expect.element(page.getByText('Filer og papir, du selv har gemt')).toBeVisible();
    expect(eraseAll).not.toHaveBeenCalled();
    await button('Ja, slet det hele').click();
    await expect.element(page.getByText('Alt er slettet på denne computer.')).toBeVisible();
  });
});
