/** Of a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Folds lines by octets and between letters; ts-ics counts UTF-16 units and may cut a letter in two. */
export function foldByOctets(file: string): string {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');
}

function fold(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let folded = '';
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return folded;
}
