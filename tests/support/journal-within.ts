import { JOURNAL } from './journal';

/**
 * Pages for `serve`: a journal that frames another one of the other loopback name, so that one tab holds two
 * sites that are switched on and off apart.
 */
export function journalWithin(): Record<string, string> {
  const frame = `<iframe id="other" width="900" height="330"></iframe>
<script>
  const other = new URL('/plain', location);
  other.hostname = 'localhost';
  document.getElementById('other').src = other;
</script>`;
  return { '/': JOURNAL.replace('</body>', `${frame}</body>`), '/plain': JOURNAL };
}
