import type { JSX } from 'preact';
import { Button, Icon, Navigation, useText } from '@/components/ui';
import { HideButton } from './hide/HideButton';
import type { Place } from './panel-context';

const VIEWS = ['now', 'checklist', 'plans', 'library', 'workplace', 'settings'] as const;
/** Where somebody who walks by may read what is not for them. */
const PRIVATE_VIEWS: readonly Place['view'][] = ['calm', 'plans'];

interface PanelHeaderProps {
  place: Place;
  goTo: (place: Place) => void;
  leaveCalm: () => void;
}

/** The same in every view. The calm page's button comes first; on the calm page itself the rest steps aside. */
export function PanelHeader({ place, goTo, leaveCalm }: PanelHeaderProps): JSX.Element {
  const { t } = useText();
  const calm = place.view === 'calm';
  return (
    <header class="sm-header">
      <div class="sm-header-top">
        <button
          type="button"
          class="sm-calm-button"
          aria-current={calm ? 'page' : undefined}
          onClick={() => goTo({ view: 'calm' })}
        >
          <span class="sm-calm-circle">
            <Icon name="calm" />
          </span>
          {t('view.calm')}
        </button>
        {PRIVATE_VIEWS.includes(place.view) ? <HideButton /> : <span class="sm-wordmark">Sidemand</span>}
      </div>
      {place.view === 'calm' ? (
        <Button look="quiet" icon="back" onPress={leaveCalm}>
          {t('action.back')}
        </Button>
      ) : (
        <Navigation
          label={t('view.navigation')}
          views={VIEWS.map((id) => ({ id, label: t(`view.${id}`) }))}
          current={place.view}
          onChoose={(view) => goTo({ view })}
        />
      )}
    </header>
  );
}
