import { dayOf } from '@/lib/advice';

const NAMES = {
  mine: 'sidemand-mit',
  workplace: 'sidemand-arbejdsplads',
  rescue: 'sidemand-redning',
} as const;

/** What a file is called: what is in it, and the day. Nobody's name. */
export function fileName(what: keyof typeof NAMES, ending: 'txt' | 'json'): string {
  return `${NAMES[what]}-${dayOf(Date.now())}.${ending}`;
}
