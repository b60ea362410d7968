import { readReference } from '@/lib/model';
import type { Place } from '../panel-context';

/** Where in the panel a piece of guidance is shown; `null` for a text that points to nothing. */
export function placeOf(reference: string): Place | null {
  const read = readReference(reference);
  if (!read) return null;
  const { kind, id } = read;
  switch (kind) {
    case 'card':
      return { view: 'library', card: id };
    case 'topic':
      return { view: 'library', topic: id };
    case 'article':
      return { view: 'library', article: id };
    case 'term':
      return { view: 'library', term: id };
    case 'link':
      return { view: 'library', link: id };
    case 'slot':
      return { view: 'workplace', slot: id };
    case 'checklist':
      return { view: 'checklist', list: id.split('/')[0] ?? id };
    case 'plan':
      return { view: 'plans' };
    case 'calm':
      return { view: 'calm' };
  }
}
