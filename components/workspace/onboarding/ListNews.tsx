import type { JSX } from 'preact';
import { NewsNotice } from '@/components/run-facts';
import { useText } from '@/components/ui';
import type { OnboardingList } from '@/lib/onboarding';
import { useWorkspace, useWritable } from '../workspace-context';

/** That one of an onboarding's lists has come in a new version. The leader takes it or leaves it. */
export function ListNews({ list }: { list: OnboardingList }): JSX.Element | null {
  const { local } = useText();
  const { onboardings } = useWorkspace().ports;
  const writable = useWritable();
  const { news, template, shown } = list;
  if (!news) return null;
  return (
    <NewsNotice
      news={news}
      list={local(template.title)}
      isAside={(shown.run.newsAside ?? 0) >= template.version}
      disabled={!writable}
      onTake={() => onboardings.takeNews(shown.run.id)}
      onLeave={() => onboardings.leaveNews(shown.run.id)}
    />
  );
}
