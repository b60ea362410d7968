import type { JSX } from 'preact';
import { useFocusKept, useText } from '@/components/ui';
import type { Route } from '../route';
import { ViewHead } from '../ViewHead';
import { useOnboardings } from '../workspace-context';
import { OneOnboarding } from './OneOnboarding';
import { TalkView } from './TalkView';
import { TogetherView } from './TogetherView';

type OfOnboarding = Extract<Route, { readonly id: string }>;

/** One onboarding: all of it, or what the two do together in it. */
export function OnboardingView({ route }: { route: OfOnboarding }): JSX.Element | null {
  const { t } = useText();
  const all = useOnboardings();
  const state = all?.find(({ id }) => id === route.id);
  // One that has just been begun is there a moment later than its view.
  useFocusKept(all && state !== undefined, () => document.querySelector<HTMLElement>('h1'));
  if (!all) return null;
  if (!state) {
    const back = { to: { view: 'overview' }, label: t('workspace.overview') } as const;
    return (
      <>
        <ViewHead title={t('onboarding.gone')} back={back} />
        <p>{t('onboarding.gone-means')}</p>
      </>
    );
  }
  if (route.view === 'together') return <TogetherView state={state} />;
  if (route.view === 'talk') return <TalkView state={state} guide={route.guide} />;
  return <OneOnboarding state={state} />;
}
