import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok, type Profile, type SlotAnswer, type TakenIn } from '@/lib/model';
import { addLine } from '@/lib/own-plan';
import { mettesRun, showAbsence } from './absence-fixture';
import { answer } from './answer';
import { makeItems, makeRun } from './checklist-ports';
import { showOwnPlan, somePlan, withPlan } from './own-plan';
import { makePorts } from './ports';
import { showPanel } from './show';
import { workplaceContent } from './workplace-content';

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A workplace whose store works: what is saved is there. */
function openWith(answers: Readonly<Record<string, SlotAnswer>> = {}) {
  const ports = makePorts();
  ports.answers.value = answers;
  ports.saveAnswer = async (id, saved) => {
    ports.answers.value = { ...ports.answers.value, [id]: saved };
    return ok(null);
  };
  ports.chooseProfile = async (told: Partial<Profile>) => {
    const { value } = ports.settings;
    ports.settings.value = { ...value, profile: { ...value.profile, ...told } };
    return ok(null);
  };
  return ports;
}

test('the last button of the first open goes, and the view’s heading takes the focus', async () => {
  const ports = openWith();
  await ports.chooseProfile({ asked: false });
  showPanel(ports);
  await press('Spring alle over');
  await press('Gå i gang');
  await expect.element(page.getByText('Du ser alt')).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a choice that is taken away leaves the focus on its question', async () => {
  const ports = openWith({ journaladgang: answer('write') });
  ports.target.value = { view: 'workplace' };
  showPanel(ports, workplaceContent);
  await page.getByText('Journal og systemer: ').click();
  await press(/^Fjern svaret: /);
  await expect.poll(() => ports.answers.value.journaladgang?.answer).toBe('');
  await expect.element(page.getByRole('radio', { name: 'Nej' })).toHaveFocus();
});

test.each(['sygemelding', 'journaladgang'])(
  'the way to %s leads to its question where nothing can be saved',
  async (slot) => {
    const ports = openWith();
    ports.health.value = { state: 'private-window', secondCopy: true, restorable: null };
    ports.target.value = { view: 'workplace' };
    showPanel(ports, workplaceContent);
    await page.getByText('Til din leder (').click();
    await press(`Spørgsmål om ${slot}?`);
    const focused = () => document.activeElement?.closest('.sm-slot')?.textContent;
    await expect.poll(focused).toContain(`Spørgsmål om ${slot}?`);
  },
);

test('a line that is removed leaves the focus on the heading of its page', async () => {
  showOwnPlan(somePlan());
  await press('Valg: Jeg svarer kort');
  await press(/^Fjern linjen/);
  await expect.element(heading('Sådan kan det mærkes og ses')).toHaveFocus();
});

test('locking and unlocking the plan each lead to the heading of what comes', async () => {
  showOwnPlan(somePlan());
  await press('Lås');
  await expect.element(heading('Planen er låst')).toHaveFocus();
  await page.getByLabelText('Ord, der låser planen op').fill('kande havre bænk måge');
  await press('Lås op');
  await expect.element(heading('Min plan').nth(0)).toHaveFocus();
});

test('from where the plan is to be, each way and the way back lead to a heading', async () => {
  showOwnPlan({ is: 'none' });
  for (const way of [/^Skriv den i hånden/, /^Den er et andet sted/, /^Skriv den her/]) {
    await press(way);
    await expect.poll(() => document.activeElement?.tagName).toBe('H2');
    await press('Tilbage');
    await expect.element(heading('Hvor skal din plan være?')).toHaveFocus();
  }
});

test('a code that is written down leads to the plan', async () => {
  showOwnPlan({ is: 'none' });
  await press(/^Skriv den her/);
  await press('Foreslå fire ord');
  await press('Lav min plan');
  await press('Jeg har skrevet den ned');
  await expect.element(heading('Min plan').nth(0)).toHaveFocus();
});

test('forgotten words and the way back keep the focus, and so does the first press of deleting', async () => {
  showOwnPlan({ is: 'locked', spaces: [{ id: 'k', word: null, waitsUntil: 0 }] });
  await press('Jeg har glemt ordene');
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
  await page.getByText('Jeg har heller ikke koden').click();
  await press('Slet planen');
  await expect.element(button('Nej, behold den')).toHaveFocus();
  await press('Nej, behold den');
  await expect.element(button('Slet planen')).toHaveFocus();
  await press('Tilbage');
  await expect.element(heading('Planen er låst')).toHaveFocus();
});

test.each(['Ja, den passer', 'Ikke nu'])(
  'the review that is answered with %s leaves the focus',
  async (said) => {
    const plan = somePlan();
    showOwnPlan(somePlan({ head: { ...plan.head, reviewedOn: '2020-01-01' } }), withPlan({}));
    await press(said);
    await expect.element(heading('Min plan').nth(0)).toHaveFocus();
  },
);

test('a file without a lock is asked about and left with the focus on its buttons', async () => {
  const ports = makePorts();
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await page.getByText('Det, der er mit').click();
  await press('Gem uden lås');
  await expect.element(button('Ja, gem uden lås').first()).toHaveFocus();
  await press('Lad det være');
  await expect.element(button('Gem uden lås').first()).toHaveFocus();
});

test('a file that is taken out again leaves the focus on the heading of files', async () => {
  const ports = makePorts();
  const takenIn = signal<TakenIn | null>({ at: '2026-11-20T10:00:00.000Z', kind: 'mine', rows: 2 });
  ports.keeping = {
    ...ports.keeping,
    takenIn,
    async undoTaken() {
      takenIn.value = null;
      return ok(0);
    },
  };
  ports.target.value = { view: 'settings' };
  showPanel(ports);
  await press('Fortryd filen');
  await expect.element(heading('Hent fra en fil')).toHaveFocus();
});

test('deleting a colleague’s plan is asked about with the focus on keeping it, and comes back', async () => {
  showAbsence([], [mettesRun()]);
  await press(/^Amira/);
  await press('Slet planen her');
  await expect.element(button('Behold den')).toHaveFocus();
  await press('Behold den');
  await expect.element(button('Slet planen her')).toHaveFocus();
  await press('Overdrag tilbage');
  await expect.element(heading('Giv listen til din kollega')).toHaveFocus();
});

function showList() {
  const ports = makePorts();
  ports.target.value = { view: 'checklist' };
  showPanel(ports);
  return ports;
}

test('a tick that is undone leaves the focus on its box', async () => {
  showList();
  const box = page.getByRole('checkbox', { name: 'Lav en folder' });
  await box.click();
  await press(/^Fortryd: /);
  await expect.element(button(/^Fortryd: /)).not.toBeInTheDocument();
  await expect.element(box).toHaveFocus();
});

describe('nothing had the focus, and what comes by itself takes none', () => {
  // A view's heading has it from the moment somebody goes there; a click on plain text takes it away again.
  const focusNothing = () => (document.activeElement as HTMLElement | null)?.blur();
  // Where it is drawn again, what the drawing before has set off has been done.
  const staysWhere = async (shown: string | RegExp) => {
    await expect.element(page.getByText(shown).first()).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  };

  test('a file that was taken in', async () => {
    const ports = makePorts();
    const takenIn = signal<TakenIn | null>(null);
    ports.keeping = { ...ports.keeping, takenIn };
    ports.target.value = { view: 'settings' };
    showPanel(ports);
    focusNothing();
    for (const day of ['18', '19', '20']) {
      takenIn.value = { at: `2026-11-${day}T10:00:00.000Z`, kind: 'mine', rows: 2 };
      await staysWhere(`Indtil ${day}. december 2026`);
    }
  });

  test('a file that is taken out in another window', async () => {
    const ports = makePorts();
    const takenIn = signal<TakenIn | null>({ at: '2026-11-20T10:00:00.000Z', kind: 'mine', rows: 2 });
    ports.keeping = { ...ports.keeping, takenIn };
    ports.target.value = { view: 'settings' };
    showPanel(ports);
    focusNothing();
    await staysWhere('Indtil 20. december 2026');
    takenIn.value = null;
    await expect.element(page.getByText('Indtil 20. december 2026')).not.toBeInTheDocument();
    takenIn.value = { at: '2026-11-21T10:00:00.000Z', kind: 'mine', rows: 2 };
    await staysWhere('Indtil 21. december 2026');
  });

  test('a plan that is somewhere else', async () => {
    const { myPlan } = showOwnPlan({ is: 'none' });
    focusNothing();
    for (const where of ['I skabet', 'I tasken']) {
      await myPlan.saveElsewhere({ kind: 'paper', where });
      await staysWhere(where);
    }
  });

  test('a line of the plan that is written in another window', async () => {
    const { myPlan } = showOwnPlan(somePlan());
    await expect.element(heading('Det hjælper mig')).toBeVisible();
    focusNothing();
    for (const text of ['Te', 'Musik']) {
      await myPlan.change('helps', addLine(text, text, 'mild'));
      await expect.element(button(`Valg: ${text}`)).toBeVisible();
      expect(document.activeElement).toBe(document.body);
    }
  });

  test('an item that another window has moved', async () => {
    const ports = showList();
    const run = makeRun();
    await expect.element(page.getByText('Lav en folder').first()).toBeVisible();
    focusNothing();
    const chip = () => document.querySelector('[data-item=folder] .sm-chip-word');
    for (const moved of [{ movedFrom: 'access' }, {}, { movedFrom: 'access' }]) {
      ports.checklists.shown.value = { run, items: makeItems({ folder: moved }) };
      await expect.poll(() => chip() !== null).toBe('movedFrom' in moved);
      expect(document.activeElement).toBe(document.body);
    }
  });
});

test('another list that is chosen takes the focus when it has come', async () => {
  const ports = showList();
  const other = makeRun({ id: 'run2' }, { label: 'Min anden start' });
  ports.checklists.runs.value = [...(ports.checklists.runs.value ?? []), other];
  ports.checklists.show = async () => {
    ports.checklists.shown.value = null;
    return ok(null);
  };
  await page.getByText('Dine lister').click();
  await press('Min anden start');
  await expect.element(page.getByText('Dine lister')).not.toBeInTheDocument();
  ports.checklists.shown.value = { run: other, items: makeItems({}) };
  await expect.element(heading('Min anden start')).toHaveFocus();
});
