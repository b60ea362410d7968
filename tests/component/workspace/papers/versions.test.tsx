import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { kept, open } from './open-paper';

describe('versions', () => {
  test('what is new since the last version is shown word by word, and it can be taken up again', async () => {
    const ports = open('function-description', { hours: '20', not: 'At give medicin' });
    await page.getByRole('button', { name: 'Gem en udgave' }).click();
    await expect.element(page.getByText('Udgaven er gemt.')).toBeVisible();
    await page.getByLabelText('Hvor mange timer om ugen?', { exact: true }).fill('25');
    await page.getByRole('button', { name: 'Sammenlign med udgave 1' }).click();
    await expect.element(page.getByRole('heading', { name: 'Nyt siden udgave 1' })).toHaveFocus();
    const changed = document.querySelector('.sm-compared-changed');
    expect(changed?.querySelector('del')?.textContent).toBe('20');
    expect(changed?.querySelector('ins')?.textContent).toBe('25');
    await page.getByRole('button', { name: 'Tag udgave 1 frem igen' }).click();
    await expect.element(page.getByLabelText('Hvor mange timer om ugen?', { exact: true })).toHaveValue('20');
    expect(kept(ports)?.versions.map(({ answers }) => answers.hours)).toEqual(['20', '25']);
    await page.getByRole('button', { name: 'Gem en udgave' }).click();
    await expect.poll(() => kept(ports)?.versions.length).toBe(3);
    await page.getByRole('button', { name: 'Gem en udgave' }).click();
    await expect.element(page.getByText('Der er intet nyt siden sidste udgave.')).toBeVisible();
  });

  test('a paper goes in two steps', async () => {
    const ports = open('role', { name: 'Sofie' });
    await page.getByRole('button', { name: 'Slet papiret' }).click();
    expect(ports.papers.list.value).toHaveLength(1);
    await page.getByRole('button', { name: 'Ja, slet papiret' }).click();
    await expect.poll(() => ports.papers.list.value).toEqual([]);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Papirer' })).toBeVisible();
  });
});
