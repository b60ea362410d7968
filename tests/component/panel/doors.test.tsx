import '@/entrypoints/practice/style.css';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OpenPanelPopup } from '@/components/panel';
import { PracticeRoom } from '@/components/practice';

const place = document.body.appendChild(document.createElement('div'));
const show = (what: ComponentChild) => render(what, place);

afterEach(() => render(null, place));

async function expectNoViolations() {
  const { violations } = await axe.run(document);
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test('the popup has one button, and Enter is enough to press it', async () => {
  const open = vi.fn();
  show(<OpenPanelPopup locale="da" onOpen={open} />);
  await expect.element(page.getByRole('button', { name: 'Åbn Sidemand i sidebjælken' })).toHaveFocus();
  await expectNoViolations();
  await userEvent.keyboard('{Enter}');
  expect(open).toHaveBeenCalledOnce();
});

test('the practice room holds each note in a named field of its own kind, and drawing again keeps what is typed', async () => {
  const notes = ['et', 'to', 'tre'].map((id) => ({
    id,
    title: { da: `Note ${id}`, en: `Note ${id} in English` },
    text: `Linje et i ${id}\nLinje to`,
  }));
  show(<PracticeRoom notes={notes} locale="da" />);
  await expect.element(page.getByRole('textbox', { name: 'Note et' })).toHaveValue('Linje et i et\nLinje to');
  await expectNoViolations();
  const rich = page.getByRole('textbox', { name: 'Note tre' });
  await expect.element(rich).toHaveTextContent('Linje et i tre');
  await userEvent.type(rich, ' og mere');
  await userEvent.fill(page.getByRole('textbox', { name: 'Note to' }), 'Ny tekst');
  show(<PracticeRoom notes={notes} locale="en" />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Practice room' })).toBeVisible();
  await expect
    .element(page.getByRole('textbox', { name: 'Note tre in English' }))
    .toHaveTextContent('og mere');
  await expect.element(page.getByRole('textbox', { name: 'Note to in English' })).toHaveValue('Ny tekst');
});
