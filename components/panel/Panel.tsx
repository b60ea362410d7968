import '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TextProvider } from '@/components/ui';
import { CALM_PAUSE_MS } from '@/lib/advice';
import type { Guidance, PanelPorts } from '@/lib/model';
import { CalmView } from './CalmView';
import { ChecklistView } from './checklist/ChecklistView';
import { HealthNotice } from './HealthNotice';
import { KeepingReminder } from './keeping/KeepingReminder';
import { LibraryView } from './library/LibraryView';
import { NowView } from './now/NowView';
import { PanelHeader } from './PanelHeader';
import { PlansView } from './PlansView';
import { type Moments, PanelContext, type Place } from './panel-context';
import { SettingsView } from './SettingsView';
import { useSpoken } from './use-spoken';
import { WorkplaceView } from './workplace/WorkplaceView';

const VIEWS: Readonly<Record<Place['view'], () => JSX.Element>> = {
  now: NowView,
  checklist: ChecklistView,
  plans: PlansView,
  library: LibraryView,
  workplace: WorkplaceView,
  settings: SettingsView,
  calm: CalmView,
};

interface PanelProps {
  ports: PanelPorts;
  content: Guidance;
  /** Shown under Indstillinger. */
  version?: string;
}

/** The whole side panel: header, navigation and the view that is open. */
export function Panel({ ports, content: guidance, version }: PanelProps): JSX.Element {
  const [place, setPlace] = useState<Place>(ports.target.value);
  const beforeCalm = useRef<Place>({ view: 'now' });
  const { current: moments } = useRef<Moments>({ unasked: null });
  const first = useRef(true);
  const main = useRef<HTMLElement>(null);
  const { locale, profile } = ports.settings.value;
  const content = useSpoken(guidance, profile.citizenWord);

  // It speaks at once with the target as it is; later than in the drawing, it would take back a quick press.
  useLayoutEffect(() => ports.target.subscribe(setPlace), [ports]);
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
    if (place.view === 'calm') ports.keepQuiet(Date.now() + CALM_PAUSE_MS);
  }, [place, ports]);

  if (place.view !== 'calm') beforeCalm.current = place;
  const around = useMemo(
    () => ({
      ports,
      content,
      place,
      goTo: setPlace,
      leaveCalm: () => setPlace(beforeCalm.current),
      moments,
      version,
    }),
    [ports, content, place, moments, version],
  );
  const View = VIEWS[place.view];
  return (
    <TextProvider locale={locale}>
      <PanelContext.Provider value={around}>
        <div class="sm-panel">
          <PanelHeader />
          <main ref={main} class={`sm-view sm-view-${place.view}`}>
            {place.view !== 'calm' && <HealthNotice />}
            {place.view !== 'calm' && <KeepingReminder />}
            <View key={`${place.view}/${place.card ?? ''}`} />
          </main>
        </div>
      </PanelContext.Provider>
    </TextProvider>
  );
}
