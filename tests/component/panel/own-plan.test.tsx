import { type Signal, signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CalmShown, fail, type MyPlan, type MyPlanPorts, ok, type UnlockFault } from '@/lib/model';
import { showOwnPlan, somePlan, withPlan } from './own-plan';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const words = () => page.getByLabelText('Ord, der låser planen op', { exact: true });
const locked = (waitsUntil = 0): MyPlan => ({
  is: 'locked',
  spaces: [{ id: 'k', word: null, waitsUntil }],
});

test('three ways to have a plan are offered as equals', async () => {
  showOwnPlan({ is: 'none' });
  for (const way of ['Skriv den her', 'Skriv den i hånden', 'Den er et andet sted'])
    await expect.element(button(new RegExp(way))).toBeVisible();
});

test('a plan is begun with words that are long enough, and the code is shown once', async () => {
  showOwnPlan({ is: 'none' });
  await button(/Skriv den her/).click();
  await userEvent.fill(words(), 'kort');
  await button('Lav min plan').click();
  await expect.element(page.getByText('Det er for kort til at holde.')).toBeVisible();
  await button('Foreslå fire ord').click();
  await expect.element(words()).toHaveValue('kastanje lanterne hvede svane');
  await expect.element(words()).toHaveAttribute('type', 'text');
  await button('Lav min plan').click();
  await expect.element(page.getByText('4QK2M')).toBeVisible();
  await button('Jeg har skrevet den ned').click();
  expect(page.getByText('4QK2M').query()).toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Det hjælper mig' })).toBeVisible();
});

test('the code goes with the plan when it locks', async () => {
  const ports = showOwnPlan({ is: 'none' });
  await button(/Skriv den her/).click();
  await userEvent.fill(words(), 'fire gode danske ord');
  await button('Lav min plan').click();
  await expect.element(page.getByLabelText('De samme ord igen')).toBeVisible();
  expect(page.getByText('4QK2M').query()).toBeNull();
  await userEvent.fill(page.getByLabelText('De samme ord igen'), 'fire gode danske ord');
  await button('Lav min plan').click();
  await expect.element(page.getByText('4QK2M')).toBeVisible();
  await expect.element(page.getByText('kan du lave en ny under Lås og skabelon')).toBeVisible();
  ports.myPlan.lock();
  await expect.element(page.getByRole('heading', { name: 'Planen er låst' })).toBeVisible();
  await button('Lås op').click();
  await userEvent.fill(words(), 'fire gode danske ord');
  await button('Lås op').click();
  await expect.element(page.getByRole('heading', { name: 'Det hjælper mig' })).toBeVisible();
  expect(page.getByText('4QK2M').query()).toBeNull();
});

test('(29) wrong words and damage are told in the same words', async () => {
  const unlock = vi.fn(async () => fail<UnlockFault>('locked'));
  showOwnPlan(locked(), withPlan({ unlock }));
  await userEvent.fill(words(), 'forkerte ord');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByText('Enten er det andre ord, eller også er det gemte beskadiget.'))
    .toBeVisible();
  expect(unlock).toHaveBeenCalledExactlyOnceWith('k', 'forkerte ord');
  await expect.element(words()).toHaveValue('forkerte ord');
});

test('while there is a wait nothing is tried, and the seconds are shown', async () => {
  const unlock = vi.fn(async () => fail<UnlockFault>('locked'));
  showOwnPlan(locked(Date.now() + 30_000), withPlan({ unlock }));
  await expect.element(page.getByText(/Der er (30|29) sekunder tilbage/)).toBeVisible();
  await userEvent.fill(words(), 'rigtige ord');
  await button('Lås op').click();
  expect(unlock).not.toHaveBeenCalled();
});

test('(41) somebody with neither words nor code is told the truth, and asked twice', async () => {
  const forget = vi.fn(async () => ok(null));
  showOwnPlan(locked(), withPlan({ forget }));
  await button('Jeg har glemt ordene').click();
  await page.getByText('Jeg har heller ikke koden').click();
  await expect.element(page.getByText('Så kan ingen åbne planen')).toBeVisible();
  await expect.element(page.getByText('Den rolige side bliver ved med at virke.')).toBeVisible();
  await button('Slet planen').click();
  expect(forget).not.toHaveBeenCalled();
  await expect.element(button('Gem en fil først')).toBeVisible();
  await button('Ja, slet den for altid').click();
  expect(forget).toHaveBeenCalledExactlyOnceWith('k');
});

test('(42) a slip in the recovery code is told at the field', async () => {
  showOwnPlan(locked(), withPlan({ recover: async () => fail('not-a-code') }));
  await button('Jeg har glemt ordene').click();
  await userEvent.fill(page.getByLabelText('Genkoden fra dit papir'), '4QK2M');
  await userEvent.fill(page.getByLabelText('Nye ord', { exact: true }), 'fire gode danske ord');
  await button('Åbn med genkoden').click();
  await expect.element(page.getByText('Et tegn mangler eller er et andet.')).toBeVisible();
});

test('a plan that opened where nothing can be saved says so', async () => {
  showOwnPlan(somePlan({ unsaved: true }));
  await expect.element(page.getByText('lige nu kan intet gemmes på denne computer')).toBeVisible();
});

test('the leader card holds the lines that are marked for it and no others', async () => {
  showOwnPlan(somePlan());
  await button('Lederkort').click();
  const card = document.querySelector('.sm-leader-card')?.textContent ?? '';
  expect(card).toContain('Spørg mig direkte');
  for (const other of ['svarer kort', 'Ti minutter', 'søster', 'frokost']) expect(card).not.toContain(other);
});

test.each(['Lederkort', 'Lommeudgave', 'Lås og skabelon'])(
  'what the calm page shows is asked for under the notebook, not under %s',
  async (name) => {
    showOwnPlan(somePlan());
    const words = page.getByRole('textbox', { name: 'Dem, du helst ringer til' });
    await words.fill('Mette, min søster');
    await button(name).click();
    expect(words.query()).toBeNull();
    await button('Tilbage til planen').click();
    await expect.element(words).toHaveValue('Mette, min søster');
  },
);

test('the question of 90 days is asked inside the open plan and nowhere else', async () => {
  const old = somePlan();
  const ports = showOwnPlan({ ...old, head: { ...old.head, reviewedOn: '2026-01-01' } });
  await expect.element(page.getByText('Passer den stadig?')).toBeVisible();
  await button('Ja, den passer').click();
  await expect.element(page.getByText('Passer den stadig?')).not.toBeInTheDocument();
  const { plan } = ports.myPlan;
  expect(plan.value.is === 'open' && plan.value.head.reviewedOn).toBe(new Date().toISOString().slice(0, 10));
});

test('(75) the countdown is announced once, in words that do not change, and a button puts it off', async () => {
  const secondsLeft = signal<number | null>(null);
  showOwnPlan(somePlan(), withPlan({ secondsLeft }));
  await expect.element(page.getByRole('heading', { name: 'Det hjælper mig' })).toBeVisible();
  const status = () => document.querySelector('.sm-own-plan p[role=status]');
  const said: string[] = [];
  const watch = new MutationObserver(() => said.push(status()?.textContent ?? ''));
  const region = status();
  if (!region) throw new Error('a live region expected');
  watch.observe(region, { childList: true, characterData: true, subtree: true });
  for (const seconds of [20, 19, 18, 17]) {
    secondsLeft.value = seconds;
    await expect.element(page.getByText(`${seconds} sekunder`)).toBeVisible();
  }
  watch.disconnect();
  expect(said).toEqual(['Planen låser om lidt. Tryk på en tast for at blive.']);
  await expect.element(button('Bliv her')).toBeVisible();
});

test('a part that is damaged is told of, and the rest is there', async () => {
  showOwnPlan(somePlan({ damaged: 1 }));
  await expect.element(page.getByText('En del af planen kan ikke læses.')).toBeVisible();
  await expect.element(button('Valg: Ti minutter udenfor')).toBeVisible();
});

test('another template loses no line', async () => {
  showOwnPlan(somePlan());
  await button('Lås og skabelon').click();
  await page.getByText('Skift skabelon').click();
  await page.getByRole('radio', { name: /Min korte plan/ }).click();
  await button('Tilbage til planen').click();
  await expect.element(page.getByRole('heading', { name: 'Dem ringer jeg til' })).toBeVisible();
  await expect.element(button('Valg: Jeg spiser frokost med de andre')).toBeVisible();
});

test('where several use the computer each is found by a word, and nothing else is shown', async () => {
  const plan: MyPlan = {
    is: 'locked',
    spaces: [
      { id: 'k', word: 'Kastanje', waitsUntil: 0 },
      { id: 'h', word: 'Havn', waitsUntil: 0 },
    ],
  };
  const unlock = vi.fn(async () => fail<UnlockFault>('locked'));
  const ports = showOwnPlan(plan, withPlan({ unlock }));
  expect(words().query()).toBeNull();
  await button('Havn').click();
  await userEvent.fill(words(), 'fire gode danske ord');
  await button('Lås op').click();
  expect(unlock).toHaveBeenCalledExactlyOnceWith('h', 'fire gode danske ord');
  await button('Lav en ny plan').click();
  await expect.element(page.getByText(/Vælg et, der ikke er dit navn/)).toBeVisible();
  expect(ports.myPlan.plan.value.is).toBe('locked');
});

test('a plan somewhere else is a whole answer, and where it is is kept only where one person uses the computer', async () => {
  const ports = showOwnPlan({ is: 'none' });
  await button(/Den er et andet sted/).click();
  await page.getByRole('radio', { name: 'Min plan er på papir' }).click();
  await userEvent.fill(page.getByLabelText('Hvor finder du den? (frivilligt)'), 'I den blå mappe');
  await button('Husk det').click();
  await expect.element(page.getByRole('heading', { name: 'Min plan er på papir' })).toBeVisible();
  await expect.element(page.getByText('I den blå mappe')).toBeVisible();
  ports.settings.value = { ...ports.settings.value, sharedDevice: true };
  await expect.element(page.getByText('I den blå mappe')).not.toBeInTheDocument();
});

test('where nothing that is saved can be opened, the questions can still be printed', async () => {
  showOwnPlan({ is: 'opening' }, (ports) => {
    ports.health.value = { ...ports.health.value, state: 'private-window' };
  });
  await expect.element(button('Udskriv')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Det kan vælte mig' })).toBeVisible();
});

test('the pocket edition has every line once, and whom to call, and no empty section', async () => {
  const ports = showOwnPlan(somePlan());
  (ports.calm.shown as Signal<CalmShown>).value = {
    lines: [],
    contacts: [{ name: 'Mette', relation: 'min søster', number: '12 34 56 78' }],
  };
  await button('Lommeudgave').click();
  const card = page.getByRole('region', { name: 'Lommeudgave' });
  await expect.element(card.getByText('Mette 12 34 56 78')).toBeVisible();
  for (const text of ['Jeg svarer kort', 'Ti minutter udenfor', 'Ringe til min søster', '112'])
    await expect.element(card.getByText(text, { exact: true })).toBeVisible();
  expect(card.getByRole('heading', { name: 'Når jeg kommer tilbage' }).query()).toBeNull();
});

test('a new recovery code is made in the settings against the words, and shown once', async () => {
  const renewRecoveryCode = vi.fn<MyPlanPorts['renewRecoveryCode']>(async (passphrase) =>
    passphrase === 'fire gode danske ord' ? ok({ recoveryCode: 'NYKOD-E2345' }) : fail('locked'),
  );
  showOwnPlan(somePlan(), (ports) => Object.assign(ports.myPlan, { renewRecoveryCode }));
  await button('Lås og skabelon').click();
  await page.getByText('Lav en ny genkode').first().click();
  const field = words().last();
  await userEvent.fill(field, 'forkert');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Det åbnede ikke.').first()).toBeVisible();
  await userEvent.fill(field, 'fire gode danske ord');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('NYKOD')).toBeVisible();
  await button('Jeg har skrevet den ned').click();
  await expect.element(page.getByText('Den nye genkode gælder nu.')).toBeVisible();
  expect(page.getByText('NYKOD').query()).toBeNull();
});
