import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';
import { writtenTexts } from './written-texts';

/** `{kontaktperson}` stands only in a card's steps and in whom to ask, and names a slot that exists. */
export function checkPlaceholders(read: ReadParts): Mistake[] {
  const slots = new Set(read.slots.entries.map(({ value }) => value.id));
  // A paper's places are its own answers, and are checked with it.
  const papers = new Set<unknown>(read.papers.entries);
  const texts = writtenTexts(read).filter(({ entry }) => !papers.has(entry));
  return texts.flatMap(({ entry, path, text }) => {
    const field = path[0] === 'text' ? path[2] : undefined;
    const allowed = field === 'doNow' || field === 'askWho';
    const opening = text.startsWith('{')
      ? [entry.mistake(path, 'Begynd ikke med en plads: teksten får så lille begyndelsesbogstav.')]
      : [];
    const wrong = [...text.matchAll(/\{([^}]*)\}?/g)].flatMap(([whole, id = '']) => {
      if (!allowed) return [entry.mistake(path, `${whole} kan kun stå i et korts doNow og askWho.`)];
      if (slots.has(id)) return [];
      return [entry.mistake(path, `Pladsen ${whole} findes ikke i content/slots.`)];
    });
    return [...wrong, ...opening];
  });
}
