import type { IsoDate } from './checklist';

/** Whether a text is a real day of this century, and not only digits in its shape. */
export function isDay(text: string): text is IsoDate {
  const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
