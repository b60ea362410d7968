import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type KeptChange, ok } from '@/lib/model';
import { makePorts } from './ports';
import { showPanel } from './show';

const CONTACTS: KeptChange = { table: 'contacts', added: 1, changed: 0, both: 0, choose: 0, kept: 0 };
const savedAt = '2026-11-20T10:00:00.000Z';

test('a file tells of contacts that come, and of those for which the calm page has no room', async () => {
  const ports = makePorts();
  Object.assign(ports.keeping, {
    openKept: async () =>
      ok({ kind: 'mine', savedAt, stranger: false, changes: [CONTACTS], contactsLeft: 2 }),
  });
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  const file = new File(['{"readable":true}'], 'sidemand-mit.json');
  await userEvent.upload(page.getByLabelText('Vælg en fil'), file);
  await expect.element(page.getByText('Dine kontakter på den rolige side: 1 nye, 0 slettede')).toBeVisible();
  await expect
    .element(page.getByText('På den rolige side er der plads til 8 kontakter. 2 fra filen kommer ikke med.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Hent det ind' })).toBeVisible();
});
