import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { type CalmContact, NOTHING_SHOWN } from '@/lib/model';
import { answer } from './answer';
import { makeCalmPorts } from './calm-ports';
import { content } from './content';
import { type FakePorts, makePorts } from './ports';
import { readCode } from './read-code';
import { lookLike, showPanel } from './show';

afterAll(() => lookLike('light', 400));

const METTE: CalmContact = { name: 'Mette', relation: 'min søster', number: '12 34 56 78' };
const KAREN = {
  slot: 'leder',
  role: { da: 'din leder', en: 'your leader' },
  said: answer('Karen, 87654321'),
};

let calm = makeCalmPorts();
let ports: FakePorts;

beforeEach(() => {
  calm = makeCalmPorts();
  ports = makePorts({ calm });
  ports.target.value = { view: 'calm' };
});

const next = page.getByRole('button', { name: 'Svarer ikke – næste' });
const number = () => document.querySelector('.sm-call-step .sm-number')?.textContent;

describe('whom to call', () => {
  test('one at a time: the own, those at work, a helpline, and then the first again with a kind word', async () => {
    calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
    calm.workplace.value = [KAREN];
    showPanel(ports);
    await expect.element(page.getByText('1 af 3')).toBeVisible();
    expect(number()).toBe('12 34 56 78');
    expect(page.getByText('Karen').query()).toBeNull();
    await next.click();
    expect(number()).toBe('87654321');
    await expect.element(page.getByText('din leder')).toBeVisible();
    await expect.element(page.getByText('Skrevet af jeres arbejdsplads 1. november 2026.')).toBeVisible();
    await next.click();
    expect(number()).toBe('70 201 201');
    await expect.element(page.getByText(/Nummeret er tjekket 1\. november 2026\./)).toBeVisible();
    expect(page.getByText('Det var dem alle').query()).toBeNull();
    await next.click();
    expect(number()).toBe('12 34 56 78');
    await expect.element(page.getByText(/Det var dem alle, og her er den første igen/)).toBeVisible();
    await next.click();
    expect(page.getByText('Det var dem alle').query()).toBeNull();
    await page.getByRole('button', { name: 'Den forrige' }).click();
    expect(number()).toBe('12 34 56 78');
  });

  test('the number is 28 px or more, and 112 stands there all the time', async () => {
    calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
    const place = showPanel(ports);
    const shown = place.querySelector('.sm-call-step .sm-number');
    expect(Number.parseFloat(getComputedStyle(shown as Element).fontSize)).toBeGreaterThanOrEqual(28);
    for (let step = 0; step < 3; step += 1) {
      const foot = place.querySelector('.sm-112')?.getBoundingClientRect();
      expect(foot && foot.bottom <= innerHeight && foot.top >= 0).toBe(true);
      await next.click();
    }
  });

  test('a contact that is read late does not push another one away', async () => {
    calm.workplace.value = [KAREN];
    showPanel(ports);
    await next.click();
    expect(number()).toBe('70 201 201');
    calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
    await expect.element(page.getByText('3 af 3')).toBeVisible();
    expect(number()).toBe('70 201 201');
  });

  test('somebody without a number is a name and a way on', async () => {
    calm.workplace.value = [{ ...KAREN, said: answer('Mette på kontoret') }];
    showPanel(ports);
    await expect.element(page.getByText('Mette på kontoret')).toBeVisible();
    await expect.element(page.getByText('Her står intet nummer.')).toBeVisible();
    expect(page.getByRole('button', { name: /Kopiér nummer|QR/ }).query()).toBeNull();
    await next.click();
    expect(number()).toBe('70 201 201');
  });

  test('nothing is said of opening hours that nobody has checked, and no number that is uncertain', async () => {
    const [line] = content.helplines;
    if (!line) throw new Error('no helpline in the content of the tests');
    const hours = { confidence: 'uncertain', verifiedOn: '2026-11-01', spans: 'always' } as const;
    const helplines = [
      { ...line, hours },
      { ...line, id: 'x', number: '11 22 33 44', confidence: 'uncertain' as const, ladder: 2 },
      {
        ...line,
        id: 'y',
        number: '55 66 77 88',
        hours: { ...hours, confidence: 'verified' as const },
        ladder: 3,
      },
    ];
    showPanel(ports, { ...content, helplines });
    await expect.element(page.getByText(/Åbningstiden kan skifte/)).toBeVisible();
    expect(page.getByText(/Åbent/).query()).toBeNull();
    await next.click();
    expect(number()).toBe('55 66 77 88');
    await expect.element(page.getByText(/Åbent døgnet rundt/)).toBeVisible();
    expect(document.body.textContent).not.toContain('11 22 33 44');
  });
});

describe.each(['light', 'dark'] as const)('the code, in a %s panel', (theme) => {
  test.each([320, 400])('is one that a camera reads, at %i px', async (width) => {
    await lookLike(theme, width);
    calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
    const place = showPanel(ports);
    await page.getByRole('button', { name: 'Vis QR-kode: Mette' }).click();
    const name = 'QR-kode med nummeret 12 34 56 78. Scan den med din telefon for at ringe til Mette.';
    await expect.element(page.getByRole('img', { name })).toBeVisible();
    expect(await readCode(place)).toBe('tel:+4512345678');
    await next.click();
    expect(place.querySelector('.sm-phone-code')).toBeNull();
  });
});

test('the code is black on white with forced colours too', async () => {
  const feature = (value: string) => [{ name: 'forced-colors', value }];
  await cdp().send('Emulation.setEmulatedMedia', { features: feature('active') });
  try {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
    const place = showPanel(ports);
    await page.getByRole('button', { name: 'Vis QR-kode: Mette' }).click();
    const fillOf = (part: string) =>
      getComputedStyle(place.querySelector(`.sm-phone-code ${part}`) as Element).fill;
    expect([fillOf('rect'), fillOf('path')]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: feature('none') });
  }
});

test('at 400 % 112 covers nothing, and nothing is wider than the panel', async () => {
  await page.viewport(320, 256);
  calm.shown.value = { lines: ['Gå en tur.'], contacts: [METTE] };
  const place = showPanel(ports);
  await page.getByRole('button', { name: 'Vis QR-kode: Mette' }).click();
  expect(getComputedStyle(place.querySelector('.sm-112') as Element).position).toBe('static');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(400, 900);
});

// 112 stands still from 441 px up; 400 is where it is a part of the page.
test.each([
  [320, 400],
  [320, 460],
  [400, 460],
  [400, 600],
])('at %i by %i px 112 covers nothing that Tab leads to', async (width, height) => {
  await page.viewport(width, height);
  try {
    const lines = ['Gå en tur.', 'Ring til Mette.', 'Det går over.', 'Drik et glas vand.'];
    calm.shown.value = { lines, contacts: [METTE] };
    calm.workplace.value = [KAREN];
    const place = showPanel(ports);
    await next.click();
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    const buttons = [...place.querySelectorAll<HTMLElement>('main button')];
    const met = new Set<Element>();
    for (let tabs = 0; tabs < 30 && met.size < buttons.length; tabs += 1) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if (!at || !place.contains(at)) continue;
      const { left, top, width: wide, height: high } = at.getBoundingClientRect();
      const middle = () => document.elementFromPoint(left + wide / 2, top + high / 2);
      expect(at.contains(middle()), at.textContent ?? '').toBe(true);
      if (buttons.includes(at as HTMLElement)) met.add(at);
    }
    expect(met.size).toBe(buttons.length);
  } finally {
    await page.viewport(400, 900);
  }
});

test('own words stand under ours, which stay', async () => {
  calm.shown.value = { ...NOTHING_SHOWN, lines: ['Gå en tur.', '<b>Det går over</b>'] };
  showPanel(ports);
  await expect.element(page.getByText('Du må gerne stoppe.')).toBeVisible();
  await expect.element(page.getByText('Gå en tur.')).toBeVisible();
  await expect.element(page.getByText('<b>Det går over</b>')).toBeVisible();
});

test('keyboard alone: to the next, the code, the plan', async () => {
  calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
  showPanel(ports);
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if ((at?.getAttribute('aria-label') ?? at?.textContent ?? '').startsWith(name)) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  };
  await tabTo('Vis QR-kode');
  await userEvent.keyboard('{Enter}');
  expect(document.querySelector('.sm-phone-code')).not.toBeNull();
  await tabTo('Svarer ikke');
  await userEvent.keyboard('{Enter}');
  expect(number()).toBe('70 201 201');
  expect(document.activeElement?.textContent).toContain('Svarer ikke');
  await tabTo('Åbn min plan');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Planer' })).toBeVisible();
});

test('a visit saves, counts and keeps nothing; only quiet is asked for', async () => {
  calm.shown.value = { ...NOTHING_SHOWN, contacts: [METTE] };
  const writes: string[] = [];
  const spied = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      typeof port === 'function' && name !== 'looksLikeCpr'
        ? (...told: unknown[]) => {
            writes.push(name);
            return (port as (...args: unknown[]) => unknown)(...told);
          }
        : port,
    ]),
  ) as unknown as FakePorts;
  vi.spyOn(calm, 'changeShown');
  showPanel(spied);
  await next.click();
  await page.getByRole('button', { name: /Vis QR/ }).click();
  await next.click();
  await userEvent.keyboard('{Escape}{Escape}');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  expect(writes).toEqual(['keepQuiet']);
  expect(calm.changeShown).not.toHaveBeenCalled();
});
