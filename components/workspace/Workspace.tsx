import '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SaveReadable, StoreHealth } from '@/components/saving';
import { TextProvider, useText } from '@/components/ui';
import type { WorkspacePorts } from '@/lib/model';
import { NewOnboardings } from './begin/NewOnboardings';
import { OnboardingView } from './onboarding/OnboardingView';
import { Overview } from './overview/Overview';
import { PapersView } from './papers/PapersView';
import { hashOf, type Route, useRoute } from './route';
import { type WorkspaceContent, WorkspaceContext } from './workspace-context';

interface WorkspaceProps {
  ports: WorkspacePorts;
  content: WorkspaceContent;
}

/** The full-width page: onboardings for the one who leads them, and papers for the one who makes them. */
export function Workspace({ ports, content }: WorkspaceProps): JSX.Element {
  const { locale } = ports.settings.value;
  const around = useMemo(() => ({ ports, content }), [ports, content]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <TextProvider locale={locale}>
      <WorkspaceContext.Provider value={around}>
        <Page ports={ports} />
      </WorkspaceContext.Provider>
    </TextProvider>
  );
}

function Page({ ports }: { ports: WorkspacePorts }): JSX.Element {
  const { t } = useText();
  const route = useRoute();
  const place = hashOf(route);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Not at the start: focus is the browser's then. Later it would stay on a link that has gone.
    if (!first.current && place) {
      scrollTo(0, 0);
      const sought = main.current?.querySelector<HTMLElement>('[data-sought]');
      (sought ?? main.current?.querySelector('h1'))?.focus();
    }
    first.current = false;
  }, [place]);
  return (
    <div class="sm-workspace">
      <header class="sm-work-header">
        <span class="sm-work-name">Sidemand</span>
        <nav aria-label={t('workspace.navigation')}>
          <ul>
            {(['overview', 'papers'] as const).map((view) => (
              <li key={view}>
                <a href={hashOf({ view })} aria-current={isUnder(route, view) ? 'page' : undefined}>
                  {t(`workspace.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} class="sm-work-view" data-view={route.view}>
        <StoreHealth
          health={ports.health.value}
          restore={ports.restore}
          startOver={ports.startOver}
          rescue={<SaveReadable read={ports.saveReadable} />}
        />
        <View key={place} route={route} />
      </main>
    </div>
  );
}

const isUnder = (route: Route, view: 'overview' | 'papers') =>
  (route.view === 'papers') === (view === 'papers');

function View({ route }: { route: Route }): JSX.Element {
  switch (route.view) {
    case 'new':
      return <NewOnboardings />;
    case 'papers':
      return <PapersView paper={route.paper} />;
    case 'onboarding':
    case 'together':
    case 'talk':
      return <OnboardingView route={route} />;
    default:
      return <Overview />;
  }
}
