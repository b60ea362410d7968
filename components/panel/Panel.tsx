import '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { TextProvider } from '@/components/ui';
import type { PanelPorts } from '@/lib/model';
import { CalmView } from './CalmView';
import { ChecklistView } from './ChecklistView';
import type { PanelContent } from './content';
import { HealthNotice } from './HealthNotice';
import { LibraryView } from './LibraryView';
import { NowView } from './NowView';
import { PanelHeader } from './PanelHeader';
import { PlansView } from './PlansView';
import { PanelContext, type Place } from './panel-context';
import { SettingsView } from './SettingsView';
import { WorkplaceView } from './WorkplaceView';

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
  content: PanelContent;
  /** Shown under Indstillinger. */
  version?: string;
}

/** The whole side panel: header, navigation and the view that is open. */
export function Panel({ ports, content, version }: PanelProps): JSX.Element {
  const [place, setPlace] = useState<Place>(ports.target.value);
  const beforeCalm = useRef<Place>({ view: 'now' });
  const first = useRef(true);
  const main = useRef<HTMLElement>(null);
  const { locale } = ports.settings.value;

  useEffect(() => ports.target.subscribe(setPlace), [ports]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    scrollTo(0, 0);
    // Not at the start, and not when the person is busy in the page beside us: focus is theirs.
    if (!first.current && document.hasFocus()) main.current?.querySelector('h1')?.focus();
    first.current = false;
  }, [place]);

  if (place.view !== 'calm') beforeCalm.current = place;
  const around = useMemo(
    () => ({ ports, content, place, goTo: setPlace, leaveCalm: () => setPlace(beforeCalm.current), version }),
    [ports, content, place, version],
  );
  const View = VIEWS[place.view];
  return (
    <TextProvider locale={locale}>
      <PanelContext.Provider value={around}>
        <div class="sm-panel">
          <PanelHeader />
          <main ref={main} class={`sm-view sm-view-${place.view}`}>
            {place.view !== 'calm' && <HealthNotice />}
            <View key={`${place.view}/${place.card ?? ''}`} />
          </main>
        </div>
      </PanelContext.Provider>
    </TextProvider>
  );
}
