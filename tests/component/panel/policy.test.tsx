import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { makePorts } from './ports';
import { showPanel } from './show';

const origin = 'https://journal.example';

test('while the organisation’s set-up is fetched, nobody is asked to switch on what it may have decided', async () => {
  const ports = makePorts();
  const none = ports.settings.value;
  ports.settings.value = { ...none, policy: { ...none.policy, state: 'fetching' } };
  ports.here.value = { origin, site: 'off', field: null };
  showPanel(ports);
  await expect.element(page.getByText('Browseren er ved at hente det')).toBeVisible();
  const switchOn = page.getByRole('button', { name: `Slå til på denne side: ${origin}` });
  expect(switchOn.query()).toBeNull();

  ports.settings.value = none;
  await expect.element(switchOn).toBeVisible();
});
