import { holidays } from 'virtual:content/holidays';
import { computed, effect } from '@preact/signals';
import { saveFile } from '@/components/saving';
import { CALM_BASE } from '@/lib/advice';
import { drawPassphrase } from '@/lib/backup';
import { browser } from '@/lib/browser';
import type { Guidance, Live, Locale, WorkspacePorts } from '@/lib/model';
import {
  createHandoverPorts,
  createLayerPorts,
  createSharedFilePorts,
  followDueDays,
  followSettings,
  followToday,
  looksLikeCpr,
  openOwnStore,
  readRescue,
  tellDueDays,
} from '@/lib/own-page';
import { readPolicyLayers, watchSettings } from '@/lib/settings';
import { createOnboardingPorts } from './onboarding-ports';

/** Connects the workspace's views to the settings and the store, until `abort`. */
export async function createWorkspacePorts(
  base: Guidance,
  language: Locale,
  abort: AbortSignal,
): Promise<WorkspacePorts & { readonly guidance: Live<Guidance> }> {
  const settings = await followSettings(language, abort);
  const area = browser.storage.local;
  const store = openOwnStore({ wide: true }, abort);
  const policy = { readPolicy: readPolicyLayers, watchPolicy: watchSettings };
  const { guidance } = createLayerPorts({ base, calm: CALM_BASE, store, area, ...policy }, abort);
  const today = followToday(abort);
  const notRead = store.answers.value;
  const answers = computed(() => (store.answers.value === notRead ? null : store.answers.value));
  const handover = createHandoverPorts({
    store,
    templates: () => guidance.value.checklists,
    today,
    looksLikeCpr,
  });
  const lists = () => guidance.value.checklists;
  const days = new Set(holidays.map(({ date }) => date));
  tellDueDays(settings, followDueDays(store, lists, { settings, today, holidays: days }, abort), area, abort);
  const sharedFiles = createSharedFilePorts(
    {
      handover,
      looksLikeCpr,
      onChange: (changed, end) =>
        end.addEventListener(
          'abort',
          effect(() => void [store.onboardings.list.value, changed()]),
        ),
    },
    abort,
  );
  return {
    guidance,
    settings,
    health: store.health,
    today,
    holidays,
    answers,
    onboardings: createOnboardingPorts(store, lists, today, sharedFiles.letGo),
    papers: store.papers,
    handover,
    sharedFiles,
    async drawPassphrase() {
      const { passphraseWords } = await import('virtual:content/passphrase-words');
      return drawPassphrase(passphraseWords);
    },
    looksLikeCpr,
    restore: store.restore,
    startOver: store.startOver,
    saveReadable: () => readRescue(area),
    async saveCalendar(entries) {
      const { writeCalendar } = await import('@/lib/calendar');
      saveFile('sidemand.ics', writeCalendar(entries, new Date()), 'text/calendar');
    },
  };
}
