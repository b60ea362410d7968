import axe from 'axe-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TiedFault, TiedFile } from '@/lib/model';
import { makePorts } from './ports';
import { lookLike, showPanel } from './show';
import type { FakeTiedPorts } from './tied-ports';

afterAll(() => lookLike('light', 400));

const LOCKED: TiedFile = {
  name: 'sidemand-mit.txt',
  step: 'locked',
  at: null,
  fault: null,
  opensWithPlan: false,
};
const stopped = (fault: TiedFault): TiedFile => ({ ...LOCKED, step: 'stopped', fault });
const button = (name: string) => page.getByRole('button', { name, exact: true });

function show(change: (tied: FakeTiedPorts) => void, locale: 'da' | 'en' = 'da'): FakeTiedPorts {
  const ports = makePorts();
  const tied = ports.tied as FakeTiedPorts;
  change(tied);
  ports.settings.value = { ...ports.settings.value, locale };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  return tied;
}

describe('a file of one’s own', () => {
  test('is made with words, written twice, and then asked where it is to lie', async () => {
    const place = vi.fn(async () => true);
    show((tied) => {
      tied.place = place;
    });
    await page.getByText('Lav en ny fil').click();
    await userEvent.fill(page.getByLabelText('Ord, der åbner filen').last(), 'kort');
    await button('Vælg, hvor filen skal ligge').click();
    await expect.element(page.getByText('Det er for kort til at holde.')).toBeVisible();
    expect(place).not.toHaveBeenCalled();
    await button('Foreslå fire ord').last().click();
    await button('Vælg, hvor filen skal ligge').click();
    expect(place).toHaveBeenCalledWith('kastanje lanterne hvede svane');
  });

  test('that is locked asks for its words, and tells of the plan that opens it', async () => {
    const open = vi.fn(async () => {});
    const tied = show((one) => {
      one.file.value = LOCKED;
      one.open = open;
    });
    await userEvent.fill(page.getByLabelText('Ordene til filen'), 'fire gode danske ord');
    await userEvent.keyboard('{Enter}');
    expect(open).toHaveBeenCalledWith('fire gode danske ord');
    tied.file.value = { ...LOCKED, fault: 'locked' };
    await expect.element(page.getByText('Ordene passer ikke, eller filen er beskadiget.')).toBeVisible();
    tied.file.value = { ...LOCKED, opensWithPlan: true };
    await expect.element(page.getByText('Den åbner sammen med din plan')).toBeVisible();
  });

  test('in step says so with the time, and can be let go of', async () => {
    const tied = show((one) => {
      one.file.value = { ...LOCKED, step: 'in-step', at: new Date(2026, 10, 22, 14, 5).getTime() };
      one.untie = async () => {
        one.file.value = null;
      };
    });
    await expect
      .element(page.getByText('Det samme står her og i sidemand-mit.txt. Set efter kl. 14.05.'))
      .toBeVisible();
    tied.file.value = { ...LOCKED, step: 'in-step', at: 0, opensWithPlan: true };
    await expect.element(page.getByText('Næste gang åbner filen sammen med din plan.')).toBeVisible();
    await button('Brug ikke filen mere').click();
    await expect.element(page.getByRole('heading', { name: 'Det samme på flere computere' })).toHaveFocus();
    await expect.element(button('Brug en fil, jeg har')).toBeVisible();
  });

  test.each([
    ['gone', 'Filen er der ikke lige nu.', 'Prøv igen'],
    ['busy', 'En anden computer skriver i filen.', 'Prøv igen'],
    ['not-written', 'Der kunne ikke skrives i filen.', 'Prøv igen'],
    ['not-allowed', 'Browseren spørger dig igen', 'Giv lov til filen'],
    ['damaged', 'Filen er ikke hel.', 'Prøv igen'],
  ] as const)('says of %s what it means and what to do', async (fault, words, action) => {
    const done = vi.fn(async () => {});
    show((one) => {
      one.file.value = stopped(fault);
      one.pass = done;
      one.allow = done;
    });
    await expect.element(page.getByText(words)).toBeVisible();
    await button(action).click();
    expect(done).toHaveBeenCalledOnce();
  });

  test('with another plan in it lets the person choose between the two', async () => {
    const pass = vi.fn(async () => {});
    show((one) => {
      one.file.value = stopped('choose');
      one.pass = pass;
    });
    await expect.element(page.getByText('Kriseplanen er ændret både her og i filen.')).toBeVisible();
    await button('Behold den, der er her').click();
    await button('Brug filens').click();
    expect(pass.mock.calls).toEqual([[false], [true]]);
  });

  test('that would lose most of what it holds lets the person choose', async () => {
    const settleGone = vi.fn(async () => {});
    show((one) => {
      one.file.value = stopped('fewer');
      one.settleGone = settleGone;
    });
    await expect.element(page.getByText('Filen står urørt, til du har valgt.')).toBeVisible();
    expect(button('Prøv igen').query()).toBeNull();
    await button('Hent det fra filen').click();
    await button('Fjern det også fra filen').click();
    expect(settleGone.mock.calls).toEqual([[false], [true]]);
  });

  test.each([
    ['no', 'I den her browser gør du det selv'],
    ['shared', 'Flere bruger computeren'],
  ] as const)('where it cannot be (%s) says how to do it by hand', async (can, words) => {
    show((one) => {
      one.can.value = can;
    });
    await expect.element(page.getByText(words)).toBeVisible();
    expect(button('Brug en fil, jeg har').query()).toBeNull();
  });

  test.each([
    ['light', 'da'],
    ['dark', 'en'],
  ] as const)('axe finds nothing, and nothing is wider than 320 px: %s, %s', async (theme, locale) => {
    await lookLike(theme, 320);
    const tied = show((one) => {
      one.file.value = { ...stopped('choose'), opensWithPlan: true };
    }, locale);
    const look = async () => {
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    };
    await look();
    tied.file.value = { ...LOCKED, opensWithPlan: true };
    await expect
      .element(page.getByLabelText(locale === 'da' ? 'Ordene til filen' : 'The words for the file'))
      .toBeVisible();
    await look();
  });
});
