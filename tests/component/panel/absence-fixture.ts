import { plans } from 'virtual:content/plans';
import { slots } from 'virtual:content/slots';
import { signal } from '@preact/signals';
import { page } from 'vitest/browser';
import { handOver, startTakeover, tickLine, withInitials } from '@/lib/absence-plan';
import { type AbsencePlan, ok, type Takeover } from '@/lib/model';
import { type AbsenceInMemory, makeAbsenceInMemory } from '@/scripts/preview/absence-in-memory';
import { amirasPlan, line, uuid, write } from '@/tests/unit/absence-plan/sample';
import { answer } from './answer';
import { content } from './content';
import { type FakePorts, makePorts } from './ports';
import { showPanel } from './show';

export const NOW = new Date('2026-11-24T08:00:00');
export const DAY = '2026-11-24';

/** Amira's plan in version 4, which Mette and Karen have, with one change since. */
export function handedPlan(): AbsencePlan {
  const at = '2026-11-03T09:00:00.000Z';
  const full = write(
    { ...amirasPlan(), version: 4 },
    { id: 'sentence', section: 'tell', text: 'Amira er fraværende. Spørg mig om opgaverne.', when: 'today' },
    { id: 'reply-who', section: 'autoreply', text: 'afdelingens kontor', when: 'today' },
    { id: 'reply-how', section: 'autoreply', text: '12 34 56 78', when: 'today' },
    line(7, 'Aftalerne står i min kalender i Outlook', 'today', 'cancel'),
  );
  return write(handOver(full, ['Mette', 'Karen'], '2026-11-03', at), line(8, 'Bilen skal til syn', 'later'));
}

/** The same plan as Mette carries it out. */
export function mettesRun(): Takeover {
  const { id, lines } = handedPlan();
  const plan = {
    id,
    version: 4,
    handedOn: '2026-11-03',
    lines: lines.map(({ id: lineId, section, text, when }) => ({ id: lineId, section, text, when })),
  };
  const file = { plan, marks: {}, takenOn: null, handedBackOn: null };
  const run = withInitials(startTakeover(file, uuid(700), uuid(701), DAY), 'MH');
  return tickLine(run, uuid(7), true, DAY);
}

/** Not the zeros of the ids that tests give. */
const looksLikeCpr = (text: string) => /\b\d{6}-\d{4}\b/.test(text);

export interface ShownAbsence {
  readonly ports: FakePorts;
  readonly memory: AbsenceInMemory;
  readonly place: HTMLElement;
}

/** The panel at "Når jeg er væk", over the real ports and a store in memory, with the guidance's own plan. */
export function showAbsence(
  plan: readonly AbsencePlan[] = [],
  runs: readonly Takeover[] = [],
  change: Partial<FakePorts> = {},
): ShownAbsence {
  const drafts = signal<Readonly<Record<string, string>>>({});
  const dropDraft = (id: string) => {
    const { [id]: _dropped, ...rest } = drafts.peek();
    drafts.value = rest;
  };
  const memory = makeAbsenceInMemory(looksLikeCpr, dropDraft);
  memory.plans.value = plan;
  memory.takeovers.value = runs;
  const ports = makePorts({
    drafts,
    async keepDraft(id, text) {
      drafts.value = { ...drafts.peek(), [id]: text };
      return ok(null);
    },
    async dropDraft(id) {
      dropDraft(id);
    },
    absence: { ...memory.ports, findCitizenNames: async () => [] },
    ...change,
  });
  ports.answers.value = {
    leder: answer('Karen Holm'),
    kontaktperson: answer('Mette Bak, 12 34 56 78'),
    ansvarshavende: answer('Vagttelefonen, 87 65 43 21'),
  };
  ports.target.value = { view: 'plans' };
  const place = showPanel(ports, { ...content, plans, slots });
  const tab = [...place.querySelectorAll<HTMLElement>('.sm-segments button')].find((button) =>
    /væk|away/.test(button.textContent ?? ''),
  );
  tab?.click();
  return { ports, memory, place };
}

/** Presses the first button of this whole name, or whose name is like it. */
export const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** The field for a new line of keys, and the button that saves it. */
export const keys = () => page.getByRole('textbox', { name: 'Ny linje: Nøgler og udstyr' });
export const saveKeys = 'Gem: Ny linje: Nøgler og udstyr';
