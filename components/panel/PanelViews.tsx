import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Guidance, PanelPorts } from '@/lib/model';
import { ChecklistView } from './checklist/ChecklistView';
import { HealthNotice } from './HealthNotice';
import { KeepingReminder } from './keeping/KeepingReminder';
import { LibraryView } from './library/LibraryView';
import { NowView } from './now/NowView';
import { PlansView } from './PlansView';
import { type Moments, PanelContext, type Place } from './panel-context';
import { SettingsView } from './SettingsView';
import { useSpoken } from './use-spoken';
import { WorkplaceView } from './workplace/WorkplaceView';

const VIEWS: Readonly<Record<Exclude<Place['view'], 'calm'>, () => JSX.Element>> = {
  now: NowView,
  checklist: ChecklistView,
  plans: PlansView,
  library: LibraryView,
  workplace: WorkplaceView,
  settings: SettingsView,
};

interface PanelViewsProps {
  ports: PanelPorts;
  content: Guidance;
  /** Shown under Indstillinger. */
  version: string | undefined;
  /** Outlives the views: they are taken down while the calm page is open. */
  moments: Moments;
  place: Place;
  goTo: (place: Place) => void;
}

/** Every view but the calm page, which has to do without all this. */
export function PanelViews(props: PanelViewsProps): JSX.Element | null {
  const { ports, content: guidance, version, moments, place, goTo } = props;
  const content = useSpoken(guidance, ports.settings.value.profile.citizenWord);
  const around = useMemo(
    () => ({ ports, content, place, goTo, moments, version }),
    [ports, content, place, goTo, moments, version],
  );
  if (place.view === 'calm') return null;
  const View = VIEWS[place.view];
  return (
    <PanelContext.Provider value={around}>
      <HealthNotice />
      <KeepingReminder />
      <View key={`${place.view}/${place.card ?? ''}`} />
    </PanelContext.Provider>
  );
}
