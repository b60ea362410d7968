import { useEffect, useRef, useState } from 'preact/hooks';
import { CALM_BASE, PAGE_PAUSE_MS, pickUnasked } from '@/lib/advice';
import type { Card } from '@/lib/model';
import { usePanel } from './panel-context';
import { useSituation } from './use-situation';

/** Somebody who has typed in the panel within this time is still typing. */
const TYPING_MS = 10_000;
/** A pause that has just ended is over a moment later, whatever the clock rounds. */
const MARGIN_MS = 50;

/**
 * The one card that may come by itself on the page beside the panel, within the calm rules. It is counted when
 * it is shown, and stays for this visit of the page.
 */
export function useUnasked(): Card | null {
  const { ports, content, moments } = usePanel();
  const situation = useSituation();
  const { role, employer, authorised, journal } = situation;
  const page = ports.pageHere.value;
  const history = ports.history.value;
  // A layer may have made the limits stricter.
  const limits = ports.layers.value.calm ?? CALM_BASE;
  const quietUntil = ports.quietUntil.value;
  const [tick, setTick] = useState(0);
  const typedAt = useRef(0);

  useEffect(() => {
    const onInput = () => {
      typedAt.current = Date.now();
    };
    document.addEventListener('input', onInput);
    return () => document.removeEventListener('input', onInput);
  }, []);

  const came = moments.unasked && page && moments.unasked.visit === page.visit ? moments.unasked.card : null;
  // As its text is now: the workplace's word or a layer may have changed since.
  const stays = came && (content.cards.find(({ id }) => id === came.id) ?? came);

  useEffect(() => {
    if (!page || !history || came) return;
    const now = Date.now();
    const typing = now - typedAt.current < TYPING_MS;
    const shownInVisit = moments.unasked?.visit ?? null;
    const moment = { now, page, shownInVisit, typing, quietUntil, situation, history, limits };
    const card = pickUnasked(content.cards, moment);
    if (card) {
      moments.unasked = { visit: page.visit, card };
      void ports.noteShown(card);
      setTick(tick + 1);
      return;
    }
    const wait = Math.max(page.since + PAGE_PAUSE_MS - now, typing ? TYPING_MS : 0);
    if (wait <= 0) return;
    const timer = setTimeout(() => setTick(tick + 1), wait + MARGIN_MS);
    return () => clearTimeout(timer);
  }, [page, history, limits, quietUntil, came, tick, role, employer, authorised, journal]);

  return stays;
}
