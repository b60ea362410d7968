import '@/entrypoints/workspace/style.css';
import { checklists } from 'virtual:content/checklists';
import { holidays } from 'virtual:content/holidays';
import { papers } from 'virtual:content/papers';
import { slots } from 'virtual:content/slots';
import { talks } from 'virtual:content/talks';
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Workspace } from '@/components/workspace';
import type {
  ChecklistTemplate,
  EffectiveSettings,
  Live,
  SlotAnswer,
  StorageHealth,
  WorkspacePorts,
} from '@/lib/model';
import { makeHandoverInMemory, NO_SHARED_FILES } from '@/scripts/preview/handover-in-memory';
import { type OnboardingsInMemory, onboardingsInMemory } from '@/scripts/preview/onboardings-in-memory';
import { type PapersInMemory, papersInMemory } from '@/scripts/preview/papers-in-memory';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends Live<infer V> ? Signal<V> : T[K] };

/** Ports whose live values a test can set, over onboardings that are kept in the page's memory. */
export type FakeWorkspacePorts = Writable<Omit<WorkspacePorts, 'onboardings' | 'papers'>> & {
  onboardings: OnboardingsInMemory;
  papers: PapersInMemory;
};

const TODAY = '2027-03-01';
const looksLikeCpr = (text: string) => /\d{6}-?\d{4}/.test(text);

/** A workspace at rest on 1 March 2027, in Danish. */
export function makeWorkspacePorts(change: Partial<FakeWorkspacePorts> = {}): FakeWorkspacePorts {
  const today = signal(TODAY);
  return {
    settings: signal<EffectiveSettings>({
      locale: 'da',
      chosenLocale: 'auto',
      sites: [],
      sitesLocked: false,
      setAside: [],
      profile: { role: 'leader', employer: null, authorised: null, citizenWord: null, asked: true },
      sharedDevice: false,
      reminderAt: null,
      sharedDeviceByPolicy: false,
      lockMinutes: 5,
      policy: { state: 'none', keys: [], refused: [] },
    }),
    health: signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null }),
    today,
    holidays,
    answers: signal<Readonly<Record<string, SlotAnswer>>>({}),
    onboardings: onboardingsInMemory(checklists, today, looksLikeCpr),
    papers: papersInMemory(looksLikeCpr),
    sharedFiles: NO_SHARED_FILES,
    handover: makeHandoverInMemory(checklists, looksLikeCpr).ports,
    drawPassphrase: async () => 'kastanje lanterne hvede svane',
    looksLikeCpr,
    restore: async () => ({ ok: true, value: null }),
    startOver: async () => ({ ok: true, value: null }),
    saveReadable: async () => ({ ok: true, value: '{}' }),
    saveCalendar: async () => {},
    ...change,
  };
}

let place: HTMLElement | undefined;

export function takeWorkspaceDown(): void {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
  history.replaceState(null, '', location.pathname + location.search);
}
afterEach(takeWorkspaceDown);

/** Onboardings with other lists than the real ones. */
export const listsInWorkspace = (lists: readonly ChecklistTemplate[]): OnboardingsInMemory =>
  onboardingsInMemory(lists, signal(TODAY), looksLikeCpr);

/** Draws the workspace at an address, with the real talks, and lists where no others are given. */
export function showWorkspace(
  ports: FakeWorkspacePorts,
  hash = '#/',
  lists: readonly ChecklistTemplate[] = checklists,
): HTMLElement {
  takeWorkspaceDown();
  history.replaceState(null, '', hash);
  place = document.createElement('div');
  document.body.append(place);
  render(<Workspace ports={ports} content={{ checklists: lists, slots, talks, papers }} />, place);
  return place;
}

/** Gives the page a theme and a width for the tests that look. */
export async function lookLike(theme: 'light' | 'dark', width: number): Promise<void> {
  await page.viewport(width, 900);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
}
