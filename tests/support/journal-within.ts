import { JOURNAL } from './journal';

/**
 * Pages for `serve`: a journal that frames another page of its own (`#within`), and one of the other loopback name
 * (`#other`), so that one tab holds two sites that are switched on and off apart, and two frames of one of them.
 */
export function journalWithin(): Record<string, string> {
  const frames = `<iframe id="within" src="/plain" width="900" height="330"></iframe>
<iframe id="other" width="900" height="330"></iframe>
<script>
  const other = new URL('/plain', location);
  other.hostname = 'localhost';
  document.getElementById('other').src = other;
</script>`;
  return { '/': JOURNAL.replace('</body>', `${frames}</body>`), '/plain': JOURNAL };
}
