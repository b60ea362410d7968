import { render } from 'preact';
import { localeOf } from '@/lib/i18n';
import { openWorkspace } from './open';

const page = new AbortController();
const root = document.getElementById('workspace');
addEventListener('pagehide', () => {
  // What waits in a view (the last keys of a draft) needs the store still open.
  if (root) render(null, root);
  page.abort();
});

if (root) {
  const App = await openWorkspace(localeOf(navigator.languages), page.signal);
  render(<App />, root);
}
