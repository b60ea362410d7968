import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';
import { writtenTexts } from './written-texts';

/** Sidemand speaks calmly, and no person's number is ever in its own texts. */
export function checkTone(read: ReadParts): Mistake[] {
  return writtenTexts(read).flatMap(({ entry, path, text }) => {
    const mistakes: Mistake[] = [];
    if (text.includes('!'))
      mistakes.push(entry.mistake(path, 'Skriv uden udråbstegn. Sidemand taler roligt.'));
    if (/\b\d{6}[- ]?\d{4}\b/.test(text)) {
      mistakes.push(entry.mistake(path, 'Her står noget, der ligner et CPR-nummer. Slet det.'));
    }
    return mistakes;
  });
}
