import type { JSX } from 'preact';
import { NewsNotice } from '@/components/run-facts';
import { newsOf } from '@/lib/checklists';
import { usePanel } from '../panel-context';
import type { RunShown } from './use-run';

/** That the list has come in a new version, and what is new in it. */
export function RunNews({ run }: { run: RunShown }): JSX.Element | null {
  const { checklists } = usePanel().ports;
  const { shown, template, writable } = run;
  const news = newsOf(shown, template);
  if (!news) return null;
  return (
    <NewsNotice
      news={news}
      isAside={(shown.run.newsAside ?? 0) >= template.version}
      disabled={!writable}
      onTake={() => checklists.takeNews()}
      onLeave={() => checklists.leaveNews()}
    />
  );
}
