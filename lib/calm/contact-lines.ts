import { type CalmContact, readContact } from '@/lib/model';

/** "Mette, min søster, 12 34 56 78": a number may be a short one where it is a part of its own. */
export function readContactLine(line: string): CalmContact {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const number = parts.findLast((part) => /^\+?\d[\d ]{2,}$/.test(part)) ?? readContact(line).number ?? '';
  const [name = '', ...relation] = parts
    .map((part) => part.replace(number, '').trim())
    .filter((part) => part !== '');
  return { name, relation: relation.join(', '), number };
}

/** The line that {@link readContactLine} reads as this contact. */
export function writeContactLine({ name, relation, number }: CalmContact): string {
  return [name, relation, number].filter(Boolean).join(', ');
}

/** The lines of a text that hold something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
