import { helplines } from 'virtual:content/helplines';
import { holidayRules } from 'virtual:content/neutral';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Frame, type FrameProps } from '@/components/panel';
import { localeOf } from '@/lib/i18n';
import type { Live, Locale } from '@/lib/model';
import { followCalm } from './calm-seen';
import { createQuiet } from './quiet';
import { followTarget } from './target';

/** What comes after the calm page can be read: guidance, settings, store, and the views that show them. */
interface Rest {
  readonly locale: Live<Locale>;
  readonly drawView: NonNullable<FrameProps['drawView']>;
}

const page = new AbortController();
const root = document.getElementById('panel');
addEventListener('pagehide', () => {
  // What waits in the panel (the last keys of a draft, a permission to give back) needs the store still open.
  if (root) render(null, root);
  page.abort();
});

if (root) {
  const language = localeOf(navigator.languages);
  const start = {
    language,
    calm: followCalm(language, page.signal),
    target: followTarget(page.signal),
    quiet: createQuiet(page.signal),
  };
  const rest = signal<Rest | null>(null);
  const FirstFrame = () => (
    <Frame
      {...{
        target: start.target,
        calm: start.calm,
        keepQuiet: start.quiet.keepQuiet,
        helplines,
        holidayRules,
      }}
      locale={(rest.value?.locale ?? start.calm.locale).value}
      drawView={rest.value?.drawView ?? null}
    />
  );
  render(<FirstFrame />, root);
  await painted();
  const { openRest } = await import('./rest');
  rest.value = await openRest(start, page.signal);
}

/** When the browser has drawn, or a little later where it does not draw what nobody sees. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 200);
  });
}
