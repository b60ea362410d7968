const PARAGRAPH =
  'Samtale på værelset kl. 10. B. virker nedtrykt, men taler mere end i går. Datteren kommer på besøg lørdag, ' +
  'og de vil bage sammen. Han benægter selvmordstanker, men sover dårligt bl.a. pga. uro. Vi gik en tur ved ' +
  'åen og talte om praktik. Hun orker ikke mere i dag, siger hun. Ring til kontaktpersonen på 22 22 22 22.\n';

/** Ten marks in 400 characters, of many rules: far more than anybody writes. */
const FULL_PARAGRAPH =
  'Hun orker ikke mere og har tanker om at tage livet af sig. Datteren har været alene hjemme hele natten, ' +
  'siger hun. Han slog sin kone i går. Ring på 22 22 22 22, hvis der er noget. Han er manipulerende og ' +
  'opmærksomhedssøgende. Han fik den forkerte medicin i morges. Han har ikke givet samtykke. Hun blev lagt i ' +
  'bælte. Vi gik en tur ved åen og talte om praktik. Hun faldt i badet og slog hovedet.\n';

/** An invented note of so many characters, with more to find in it than an ordinary one has. */
export function noteOf(chars: number): string {
  return repeat(PARAGRAPH, chars);
}

/** An invented note of so many characters with a mark in every forty: fifty of them are in view at once. */
export function fullNoteOf(chars: number): string {
  return repeat(FULL_PARAGRAPH, chars);
}

function repeat(paragraph: string, chars: number): string {
  return paragraph.repeat(Math.ceil(chars / paragraph.length)).slice(0, chars);
}
