import type { JSX } from 'preact';
import { Button, Icon, Navigation, useText } from '@/components/ui';
import { usePanel } from './panel-context';

const VIEWS = ['now', 'checklist', 'plans', 'library', 'workplace', 'settings'] as const;

/** The same in every view. The calm page's button comes first; on the calm page itself the rest steps aside. */
export function PanelHeader(): JSX.Element {
  const { t } = useText();
  const { place, goTo, leaveCalm } = usePanel();
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
        {calm ? (
          <Button look="quiet" icon="back" onPress={leaveCalm}>
            {t('action.back')}
          </Button>
        ) : (
          <span class="sm-wordmark">Sidemand</span>
        )}
      </div>
      {place.view !== 'calm' && (
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
