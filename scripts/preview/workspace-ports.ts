import { signal } from '@preact/signals';
import {
  type ChecklistTemplate,
  fail,
  type Live,
  type Locale,
  ok,
  type SlotAnswer,
  type StorageHealth,
  type WorkspacePorts,
} from '@/lib/model';
import { makeHandoverInMemory, NO_SHARED_FILES } from './handover-in-memory';
import { onboardingsInMemory } from './onboardings-in-memory';
import { type PapersInMemory, papersInMemory } from './papers-in-memory';
import { makeSettings } from './settings';

/** What the workspace sees and does where nothing is kept. */
export interface PreviewWorkspace extends WorkspacePorts {
  readonly papers: PapersInMemory;
}

export function makeWorkspacePreview(
  checklists: readonly ChecklistTemplate[],
  answers: Live<Readonly<Record<string, SlotAnswer>>>,
  locale: Locale,
): PreviewWorkspace {
  const looksLikeCpr = (text: string) => /\b\d{6}[- ]?\d{4}\b/.test(text);
  const today = signal(new Date().toISOString().slice(0, 10));
  return {
    settings: signal(makeSettings(locale)),
    health: signal<StorageHealth>({ state: 'ready', secondCopy: true, restorable: null }),
    today,
    holidays: [],
    answers,
    onboardings: onboardingsInMemory(checklists, today, looksLikeCpr),
    papers: papersInMemory(looksLikeCpr),
    sharedFiles: NO_SHARED_FILES,
    handover: makeHandoverInMemory(checklists, looksLikeCpr).ports,
    drawPassphrase: async () => 'kastanje lanterne hvede svane',
    looksLikeCpr,
    restore: async () => fail('nothing-to-restore'),
    startOver: async () => ok(null),
    saveReadable: async () => fail('closed'),
    saveCalendar: async () => {},
  };
}
