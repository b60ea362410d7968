import type { JSX } from 'preact';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, type Text, useText } from '@/components/ui';
import { type CountedBy, choosing, differing, factsApart } from '@/lib/checklists';
import type { ChecklistRun, Result, RunFacts, SaveFault } from '@/lib/model';

interface FactsChoiceProps {
  run: ChecklistRun;
  disabled: boolean;
  onChoose: (facts: ReturnType<typeof choosing>) => Promise<Result<null, SaveFault>>;
}

/** What two people have told differently of the days a list is counted by. Nothing is shown where they agree. */
export function FactsChoice({ run, disabled, onChoose }: FactsChoiceProps): JSX.Element | null {
  const text = useText();
  const { t } = text;
  const { state, save, retry } = useSave();
  const apart = factsApart(run);
  if (apart.length === 0) return null;
  const names = differing(apart);
  return (
    <div class="sm-apart sm-not-printed">
      <p>{t('handover.days-apart')}</p>
      {apart.map((facts) => {
        const words = names.map((name) => factWords(name, facts, text)).join(' · ');
        return (
          <div key={words}>
            <p>{words}</p>
            <Button
              name={`${t('handover.days-use')}: ${words}`}
              disabled={disabled}
              onPress={() => void save(() => onChoose(choosing(facts)))}
            >
              {t('handover.days-use')}
            </Button>
          </div>
        );
      })}
      <SaveStatus state={state === 'saved' ? 'idle' : state} cpr="" onRetry={retry} />
    </div>
  );
}

function factWords(name: CountedBy, facts: RunFacts, text: Text): string {
  return `${text.t(`handover.fact.${name}`)}: ${valueWords(name, facts, text)}`;
}

function valueWords(name: CountedBy, facts: RunFacts, { t, day }: Text): string {
  const value = facts[name];
  if (value === undefined) return t('handover.fact.untold');
  if (name === 'workdays') return (facts.workdays ?? []).map((one) => t(`facts.day-${one}`)).join(', ');
  if (name === 'trialPeriodAgreed') return t(`facts.trial-${facts.trialPeriodAgreed ?? 'unknown'}`);
  return name === 'hoursPerWeek' ? String(value) : day(String(value));
}
