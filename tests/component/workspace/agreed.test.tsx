import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makeWorkspacePorts, showWorkspace } from './show';

const TEXT = 'Mette viser nøgleskabet';

async function having() {
  const ports = makeWorkspacePorts();
  const begun = await ports.onboardings.begin([{ label: 'Amira', contact: 'MO', startOn: '2027-02-01' }]);
  if (!begun.ok) throw new Error(begun.fault);
  const [id = ''] = begun.value;
  await ports.onboardings.agree(id, 'key', { text: TEXT, owner: 'contact', due: '2027-03-05' });
  showWorkspace(ports, `#/opstart/${id}`);
  const agreed = () => ports.onboardings.list.value?.[0]?.onboarding.agreed.key?.[0]?.value;
  return { agreed, ports };
}

/** Another has ticked it meanwhile. */
function comeApart(ports: ReturnType<typeof makeWorkspacePorts>): void {
  ports.onboardings.list.value = (ports.onboardings.list.value ?? []).map(({ onboarding, runs }) => ({
    onboarding: {
      ...onboarding,
      agreed: Object.fromEntries(
        Object.entries(onboarding.agreed).map(([id, versions]) => [
          id,
          versions.flatMap((one) => [
            one,
            { value: { ...one.value, doneOn: '2027-03-01' }, seen: { jonas: 1 } },
          ]),
        ]),
      ),
    },
    runs,
  }));
}

test('what was removed can be had back as it was, and the focus goes with it', async () => {
  const { agreed } = await having();
  await page.getByRole('button', { name: `Fjern: ${TEXT}` }).click();
  await expect.element(page.getByText(`Fjernet: ${TEXT}`)).toBeVisible();
  const undo = page.getByRole('button', { name: `Fortryd: ${TEXT}` });
  await expect.element(undo).toHaveFocus();
  await undo.click();
  await expect.element(page.getByRole('checkbox', { name: TEXT })).toHaveFocus();
  expect(agreed()).toEqual({ text: TEXT, owner: 'contact', due: '2027-03-05' });
});

test('a tick and what was put right can be taken back too', async () => {
  const { agreed } = await having();
  await page.getByRole('checkbox', { name: TEXT }).click();
  await expect.poll(() => agreed()?.doneOn).toBe('2027-03-01');
  await page.getByRole('button', { name: `Fortryd: ${TEXT}` }).click();
  await expect.poll(agreed).toEqual({ text: TEXT, owner: 'contact', due: '2027-03-05' });
  await page.getByRole('button', { name: `Ret: ${TEXT}` }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: TEXT }) });
  await row.getByRole('searchbox', { name: 'Aftale' }).fill('Ole viser nøgleskabet');
  await row.getByLabelText(/^Inden/).fill('');
  await row.getByRole('button', { name: /^Gem aftalen/ }).click();
  await expect.poll(agreed).toEqual({ text: 'Ole viser nøgleskabet', owner: 'contact' });
  await page.getByRole('button', { name: /^Fortryd: / }).click();
  await expect.poll(agreed).toEqual({ text: TEXT, owner: 'contact', due: '2027-03-05' });
});

test('a choice between two states is no change to take back, and leaves the focus in its row', async () => {
  const { agreed, ports } = await having();
  comeApart(ports);
  await page.getByRole('button', { name: /^Brug denne: .*, Gjort/ }).click();
  await expect.poll(() => agreed()?.doneOn).toBe('2027-03-01');
  await expect.element(page.getByRole('checkbox', { name: TEXT })).toHaveFocus();
  expect(page.getByRole('button', { name: /^Fortryd/ }).all()).toEqual([]);
});

test('two states stand side by side; what is being written waits for the choice and is not lost', async () => {
  const { agreed, ports } = await having();
  await page.getByRole('button', { name: `Ret: ${TEXT}` }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: TEXT }) });
  const field = row.getByRole('searchbox', { name: 'Aftale' });
  await field.fill('Ole viser nøgleskabet');
  // The other's comes in by a shared file, while the form stands open.
  comeApart(ports);
  const box = page.getByRole('checkbox', { name: TEXT });
  await expect.element(box).toBeDisabled();
  await expect.element(field).toHaveValue('Ole viser nøgleskabet');
  await expect.element(row.getByRole('button', { name: /^Gem aftalen/ })).toBeDisabled();
  await page.getByRole('button', { name: /^Brug denne: .*, Gjort/ }).click();
  await expect.poll(() => agreed()?.doneOn).toBe('2027-03-01');
  await row.getByRole('button', { name: /^Gem aftalen/ }).click();
  await expect
    .poll(agreed)
    .toEqual({ text: 'Ole viser nøgleskabet', owner: 'contact', due: '2027-03-05', doneOn: '2027-03-01' });
});
