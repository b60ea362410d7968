import * as v from 'valibot';
import { contentId, localText, seedRefs, slotId, wholeNumber } from './fields';

const offset = {
  days: v.pipe(v.number(), v.integer('Skriv et helt tal.')),
  unit: v.picklist(['calendar', 'workday', 'own-workday']),
};
const dueDay = v.strictObject({ anchor: v.picklist(['start', 'trial-end', 'education-start']), ...offset });

const phase = v.strictObject({
  id: contentId,
  title: localText,
  from: dueDay,
  to: v.exactOptional(dueDay),
});

const item = v.strictObject({
  id: contentId,
  phase: contentId,
  owner: v.picklist(['peer', 'leader', 'contact', 'team', 'together']),
  title: localText,
  help: v.exactOptional(localText),
  due: v.exactOptional(dueDay),
  after: v.exactOptional(v.array(contentId)),
  needs: v.exactOptional(v.picklist(['date', 'initials', 'both-initials', 'link'])),
  repeat: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(
        /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/,
        'Skriv for eksempel FREQ=WEEKLY;INTERVAL=6.',
      ),
    ),
  ),
  gate: v.exactOptional(v.boolean()),
  batchable: v.exactOptional(v.boolean()),
  private: v.exactOptional(v.boolean()),
  trialOnly: v.exactOptional(v.boolean()),
  trialUnknownOnly: v.exactOptional(v.boolean()),
  links: v.exactOptional(v.array(contentId)),
  cards: v.exactOptional(v.array(contentId)),
  slots: v.exactOptional(v.array(slotId)),
  makes: v.exactOptional(contentId),
  introducedIn: wholeNumber,
  retiredIn: v.exactOptional(wholeNumber),
  replacedBy: v.exactOptional(v.array(contentId)),
  changed: v.exactOptional(v.array(v.strictObject({ in: wholeNumber, material: v.boolean() }))),
  seedRefs,
});

/** One checklist: `content/checklists/<id>.yaml`. */
export const checklist = v.strictObject({
  id: contentId,
  version: wholeNumber,
  holder: v.picklist(['peer', 'leader', 'contact', 'team']),
  leaving: v.exactOptional(v.boolean()),
  title: localText,
  intro: v.exactOptional(localText),
  phases: v.pipe(v.array(phase), v.minLength(1, 'En tjekliste skal have mindst én fase.')),
  items: v.pipe(v.array(item), v.minLength(1, 'En tjekliste skal have mindst ét punkt.')),
});
