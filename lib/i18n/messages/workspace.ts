import type { Messages } from '../message';

/** What the workspace says: the full-width page of leaders and of those who make papers. */
export const workspace = {
  'kept.what.onboardings': { da: 'Opstarter, du leder', en: 'Onboardings you lead' },
  'kept.what.papers': { da: 'Papirer, du har lavet', en: 'Papers you have made' },
  'erase.goes-onboardings': {
    da: 'Opstarter, du leder: {count}',
    en: 'Onboardings you lead: {count}',
  },
  'erase.goes-papers': { da: 'Papirer, du har lavet: {count}', en: 'Papers you have made: {count}' },
} as const satisfies Messages;
