import '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextProvider } from '@/components/ui';
import { CALM_PAUSE_MS } from '@/lib/advice';
import type { CalmSeen, Helpline, Live, Locale, LocalText, PanelTarget } from '@/lib/model';
import { CalmView } from './calm/CalmView';
import { CALM_CHOICE } from './calm-choice';
import { HideContext } from './hide/HideButton';
import { NeutralPage } from './hide/NeutralPage';
import { useHiding } from './hide/use-hiding';
import { PanelHeader } from './PanelHeader';
import type { Place } from './panel-context';

export interface FrameProps {
  locale: Locale;
  target: Live<PanelTarget>;
  calm: CalmSeen;
  helplines: readonly Helpline[];
  /** What the neutral page says: an article's body. */
  holidayRules: LocalText;
  /** Asks for quiet until then (epoch milliseconds): nothing comes by itself after the calm page. */
  keepQuiet: (until: number) => void;
  /** Draws every view but the calm page; `null` while they are being loaded. */
  drawView: ((place: Place, goTo: (place: Place) => void) => JSX.Element) | null;
}

/**
 * What is the same in every view, and the calm page: header, neutral page, where the person is. It is small and
 * drawn first; the other views come when they are loaded, and take nothing away from under the person's finger.
 */
export function Frame(props: FrameProps): JSX.Element {
  const { locale, target, calm, helplines, holidayRules, keepQuiet, drawView } = props;
  const [place, setPlace] = useState<Place>(target.value);
  const beforeCalm = useRef<Place>({ view: 'now' });
  const leaveCalm = useCallback(() => setPlace(beforeCalm.current), []);
  const first = useRef(true);
  const main = useRef<HTMLElement>(null);
  const { hidden, hide, comeBack } = useHiding();

  // It speaks at once with the target as it is; later than in the drawing, it would take back a quick press.
  useLayoutEffect(() => target.subscribe(setPlace), [target]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    const left = place.returnTo ? document.getElementById(place.returnTo) : null;
    if (left) left.scrollIntoView({ block: 'center' });
    else if (!place.slot) scrollTo(0, 0);
    // Not at the start, not when the person is busy in the page beside us, and not for a question that was asked
    // for: focus is theirs, and the question takes it by itself.
    if (!first.current && !place.slot && document.hasFocus())
      (left ?? main.current?.querySelector('h1'))?.focus();
    first.current = false;
  }, [place]);
  useEffect(() => {
    if (place.view === 'calm') keepQuiet(Date.now() + CALM_PAUSE_MS);
  }, [place, keepQuiet]);

  if (place.view !== 'calm') beforeCalm.current = place;
  return (
    <TextProvider locale={locale}>
      <HideContext.Provider value={hide}>
        {hidden && <NeutralPage holidayRules={holidayRules} onBack={comeBack} />}
        <div class="sm-panel" hidden={hidden}>
          <PanelHeader place={place} goTo={setPlace} leaveCalm={leaveCalm} />
          <main ref={main} class={`sm-view sm-view-${place.view}`}>
            {place.view === 'calm' ? (
              <CalmView
                seen={calm}
                helplines={helplines}
                onPlan={() => setPlace({ view: 'plans' })}
                onChoose={() => setPlace({ view: 'plans', returnTo: CALM_CHOICE })}
              />
            ) : (
              drawView?.(place, setPlace)
            )}
          </main>
        </div>
      </HideContext.Provider>
    </TextProvider>
  );
}
