import type { Locale } from '@/lib/model';
import { type ArgumentsOf, fillIn } from './message';
import { absence } from './messages/absence';
import { absenceRun } from './messages/absence-run';
import { calm } from './messages/calm';
import { card } from './messages/card';
import { checklist } from './messages/checklist';
import { group } from './messages/group';
import { handover } from './messages/handover';
import { inline } from './messages/inline';
import { keeping } from './messages/keeping';
import { layers } from './messages/layers';
import { leaving } from './messages/leaving';
import { library } from './messages/library';
import { now } from './messages/now';
import { ownPlan } from './messages/own-plan';
import { panel } from './messages/panel';
import { papers } from './messages/papers';
import { passphrase } from './messages/passphrase';
import { pause } from './messages/pause';
import { profile } from './messages/profile';
import { reminder } from './messages/reminder';
import { saving } from './messages/saving';
import { settings } from './messages/settings';
import { sharedFile } from './messages/shared-file';
import { tied } from './messages/tied';
import { trial } from './messages/trial';
import { workplace } from './messages/workplace';
import { workspace } from './messages/workspace';

export { fillIn } from './message';

/** The interface texts of the inline guide alone: the page script carries no more than it shows. */
export const inlineMessages = inline;
/** What a reminder says: the background carries no more than that. */
export const reminderMessages = reminder;
/** The interface texts of the panel, the popup and the practice room. */
// Marked pure so that the page script, which shows none of them, does not carry the panel's texts.
export const panelMessages = /*#__PURE__*/ gatherPanelMessages();

function gatherPanelMessages() {
  return {
    ...inline,
    ...handover,
    ...sharedFile,
    ...calm,
    ...absence,
    ...absenceRun,
    ...card,
    ...checklist,
    ...group,
    ...panel,
    ...library,
    ...now,
    ...pause,
    ...saving,
    ...settings,
    ...trial,
    ...workplace,
    ...workspace,
    ...papers,
    ...profile,
    ...reminder,
    ...layers,
    ...keeping,
    ...leaving,
    ...ownPlan,
    ...passphrase,
    ...tied,
  };
}

type Group = typeof inlineMessages | typeof reminderMessages | typeof panelMessages;

/** Looks a text up by key and fills in its parameters; both are checked by the compiler. */
export type Translate<G extends Group> = <K extends keyof G & string>(
  key: K,
  ...parameters: G[K] extends { da: string; en: string } ? ArgumentsOf<G[K]> : never
) => string;

/** Makes the look-up for one group of texts in one language. */
export function createTranslate<G extends Group>(group: G, locale: Locale): Translate<G> {
  return (key, ...parameters) => {
    const text = group[key] as { da: string; en: string };
    return fillIn(text[locale], parameters[0] as Record<string, string | number> | undefined);
  };
}

/** Danish unless the browser speaks English and no Danish: the people this is for write Danish. */
export function localeOf(languages: readonly string[]): Locale {
  const first = languages.map((language) => language.slice(0, 2).toLowerCase());
  for (const language of first) if (language === 'da' || language === 'en') return language;
  return 'da';
}
