const PARAGRAPH =
  'Samtale på værelset kl. 10. B. virker nedtrykt, men taler mere end i går. Datteren kommer på besøg lørdag, ' +
  'og de vil bage sammen. Han benægter selvmordstanker, men sover dårligt bl.a. pga. uro. Vi gik en tur ved ' +
  'åen og talte om praktik. Hun orker ikke mere i dag, siger hun. Ring til kontaktpersonen på 22 22 22 22.\n';

/** An invented note of so many characters, with more to find in it than an ordinary one has. */
export function noteOf(chars: number): string {
  return PARAGRAPH.repeat(Math.ceil(chars / PARAGRAPH.length)).slice(0, chars);
}
