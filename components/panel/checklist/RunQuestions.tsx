import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { factsOf } from '@/lib/checklists';
import { RunFactsForm } from './RunFactsForm';
import type { RunShown } from './use-run';

/** Asks once, when a list is new, for the days it is counted from. */
export function RunQuestions({ run }: { run: RunShown }): JSX.Element | null {
  const { t } = useText();
  if (factsOf(run.shown.run).asked) return null;
  return (
    <section class="sm-facts-asked sm-not-printed">
      <h2>{titleFor(run, t)}</h2>
      <p>{t('facts.why')}</p>
      <RunFactsForm run={run} asking />
    </section>
  );
}

/** The same questions later, to be changed. */
export function RunFactsFold({ run }: { run: RunShown }): JSX.Element | null {
  const { t } = useText();
  if (!factsOf(run.shown.run).asked) return null;
  return (
    <Disclosure summary={titleFor(run, t)}>
      <RunFactsForm run={run} asking={false} />
    </Disclosure>
  );
}

function titleFor({ template }: RunShown, t: ReturnType<typeof useText>['t']): string {
  if (template.leaving) return t('facts.title-leaving');
  return t(template.holder === 'peer' ? 'facts.title' : 'facts.title-leader');
}
