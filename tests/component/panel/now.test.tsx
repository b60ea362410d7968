import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type FocusedField, fail, ok, type ReportedFinding, type SiteMode } from '@/lib/model';
import { answer } from './answer';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

const origin = 'https://journal.example';

const finding = (id: string, rule: string, change: Partial<ReportedFinding> = {}): ReportedFinding => ({
  id,
  rule,
  certainty: 'affirmed',
  alert: true,
  ...change,
});

function fieldWith(findings: readonly ReportedFinding[], change: Partial<FocusedField> = {}): FocusedField {
  return {
    field: 'field001',
    state: 'reading',
    isPartial: false,
    findings,
    open: null,
    tabId: 1,
    frameId: 0,
    origin,
    ...change,
  };
}

function setSite(
  ports: FakePorts,
  site: FakePorts['here']['value']['site'],
  field: FocusedField | null = null,
) {
  ports.here.value = { origin, site, field };
}

test('switching on asks inside the press, then offers two equal buttons and says what follows', async () => {
  const ports = makePorts();
  const chosen: SiteMode[] = [];
  let pressed = false;
  document.addEventListener('click', () => queueMicrotask(() => (pressed = true)), {
    once: true,
    capture: true,
  });
  ports.requestSite = async (asked) => {
    expect(asked).toBe(origin);
    expect(pressed).toBe(false);
    return ok(null);
  };
  ports.chooseSiteMode = async (_origin, mode) => {
    chosen.push(mode);
    setSite(ports, mode);
    return ok(null);
  };
  setSite(ports, 'off');
  showPanel(ports);
  await expect.element(page.getByText(origin, { exact: true })).toBeVisible();
  (page.getByRole('button', { name: `Slå til på denne side: ${origin}` }).element() as HTMLElement).click();

  const cards = page.getByRole('button', { name: 'Kort til siden' });
  const reading = page.getByRole('button', { name: 'Kort, og læs med mens jeg skriver' });
  await expect.element(cards).toBeVisible();
  expect(reading.element().className).toBe(cards.element().className);
  expect([cards.element(), reading.element()]).not.toContain(document.activeElement);
  expect(chosen).toEqual([]);
  await reading.click();
  expect(chosen).toEqual(['reading']);
  const follows = 'Virker, næste gang du åbner siden. Sidemand genindlæser den ikke for dig.';
  await expect.element(page.getByText(follows)).toBeVisible();
});

test('a no from the browser changes nothing and can be asked again', async () => {
  const ports = makePorts({ requestSite: vi.fn(async () => fail('denied')) });
  setSite(ports, 'off');
  showPanel(ports);
  await page.getByRole('button', { name: 'Slå til' }).click();
  await expect.element(page.getByText('Browseren gav ikke lov.')).toBeVisible();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  expect(ports.requestSite).toHaveBeenCalledTimes(2);
});

test('a locked list offers no button, and pages without an origin are explained', async () => {
  const ports = makePorts();
  ports.settings.value = { ...ports.settings.value, sitesLocked: true };
  setSite(ports, 'off');
  showPanel(ports);
  await expect.element(page.getByText('Din organisation vælger, hvor Sidemand er slået til.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Slå til' }).query()).toBeNull();
  ports.here.value = { origin: null, site: 'none', field: null };
  await expect.element(page.getByText('Sidemand kan ikke slås til her.')).toBeVisible();
  ports.here.value = { origin: null, site: 'unknown', field: null };
  await expect.element(page.getByText('Sidemand ved ikke, hvilken side du er på.')).toBeVisible();
});

test('findings show title, certainty and place; quiet ones are folded; a press asks for that finding', async () => {
  const shown: string[] = [];
  const ports = makePorts({ showFinding: (id) => void shown.push(id) });
  const findings = [
    finding('aaaaaaa1', 'child-hit'),
    finding('aaaaaaa2', 'cpr-number', { certainty: 'possible' }),
    finding('aaaaaaa3', 'child-hit', { certainty: 'negated', alert: false }),
  ];
  setSite(ports, 'reading', fieldWith(findings));
  showPanel(ports);
  await page.getByRole('button', { name: 'CPR-nummer Måske · 2 af 2 i feltet' }).click();
  expect(shown).toEqual(['aaaaaaa2']);
  const quiet = page.getByText('Nævnt som noget, der ikke er');
  await expect.element(quiet).not.toBeVisible();
  await page.getByText('Også nævnt, uden at Sidemand mærker det op (1)').click();
  await expect.element(quiet).toBeVisible();
});

test('the card that is open in the page is shown here too', async () => {
  const ports = makePorts();
  setSite(ports, 'reading', fieldWith([finding('aaaaaaa1', 'child-hit')], { open: 'aaaaaaa1' }));
  showPanel(ports);
  await expect
    .element(page.getByRole('article').getByText('Første trin i Bekymring for et barn.'))
    .toBeVisible();
  await expect
    .element(page.getByText('Vises, fordi teksten ser ud til at handle om: Et barn bliver slået'))
    .toBeVisible();
});

test('a field that cannot be read is named, with the way to check a text; advice can still be opened by hand', async () => {
  const ports = makePorts();
  setSite(ports, 'reading', fieldWith([], { state: 'unreadable' }));
  showPanel(ports);
  await expect.element(page.getByText('Her kan Sidemand ikke læse med; brug Tjek en tekst.')).toBeVisible();
  await page.getByRole('button', { name: 'Tjek en tekst', exact: true }).click();
  await expect.element(page.getByRole('textbox', { name: 'Din tekst' })).toBeVisible();
  await page.getByRole('button', { name: 'Tilbage til: Her og nu' }).click();
  await page.getByRole('button', { name: 'Børn', exact: true }).click();
  await page.getByRole('button', { name: /Kend jeres aftale/ }).click();
  await expect.element(page.getByRole('article')).toBeVisible();
});

test('a card reads the role where the workplace has not answered, and leads to the question', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'now', card: 'serious.critical' };
  showPanel(ports);
  await expect.element(page.getByText('Ring til din leder.')).toBeVisible();
  expect(document.body.textContent).not.toContain('{leder}');
  await page.getByRole('button', { name: 'Udfyld: din leder' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Hvem er din leder?' })).toHaveFocus();
  ports.answers.value = { leder: answer('Karen 12 34 56 78') };
  ports.target.value = { view: 'now', card: 'serious.critical' };
  await expect.element(page.getByText('Ring til Karen 12 34 56 78.')).toBeVisible();
});

test('beside a card that was asked for, the findings of the field stay', async () => {
  const ports = makePorts();
  setSite(ports, 'reading', fieldWith([finding('aaaaaaa1', 'child-hit')]));
  ports.target.value = { view: 'now', card: 'serious.critical' };
  showPanel(ports);
  await expect.element(page.getByText('Første trin i Noget alvorligt.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Et barn bliver slået/ })).toBeVisible();
});
