import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import type { Guidance, Locale } from '@/lib/model';
import type { Findable, Search } from '@/lib/search';
import { usePanel } from '../panel-context';
import { useAnswers } from '../use-answers';
import { useSituation } from '../use-situation';
import { useGuidance } from './use-guidance';

/** The last search that was built, for as long as nothing it was built from changes: the way back is at once. */
const built = new WeakMap<Guidance, { readonly key: string; readonly search: Search }>();

/**
 * The search over the person's library. Its code and its index are got ready when the library is opened, not
 * when the panel is. `waiting` until then; `failed` where the code could not be had (an update in between).
 */
export function useSearch(): Search | 'waiting' | 'failed' {
  const { locale, t } = useText();
  const { content } = usePanel();
  const guidance = useGuidance();
  const situation = useSituation();
  const answers = useAnswers();
  const key = JSON.stringify([locale, situation, answers]);
  const [state, setState] = useState<{ readonly key: string; readonly search: Search | 'failed' } | null>(
    null,
  );
  const known = built.get(content);

  useEffect(() => {
    if (built.get(content)?.key === key) return;
    const gone = new AbortController();
    const calm = calmPage(guidance, locale, t('view.calm'), t('library.calm-words'));
    import('@/lib/search').then(
      ({ createSearch, findablesOf }) => {
        if (gone.signal.aborted) return;
        const search = createSearch([...findablesOf(guidance, locale, answers), calm], locale);
        // The first question of all is the slow one (the browser has not met the code); nobody waits for this.
        search.find(calm.title);
        built.set(content, { key, search });
        setState({ key, search });
      },
      () => !gone.signal.aborted && setState({ key, search: 'failed' }),
    );
    return () => gone.abort();
  }, [content, key]);

  if (known?.key === key) return known.search;
  return state?.key === key ? state.search : 'waiting';
}

/** Somebody who looks for help for themselves finds the page made for that. */
function calmPage(guidance: Guidance, locale: Locale, title: string, words: string): Findable {
  const lines = guidance.helplines.map(({ name }) => name[locale]);
  return { ref: 'calm:page', title, also: [...words.split(', '), ...lines], body: '' };
}
