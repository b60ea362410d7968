import type { JSX } from 'preact';
import { FactsChoice, headWords } from '@/components/handover';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, useText } from '@/components/ui';
import type { OnboardingFacts } from '@/lib/model';
import { daysBeside, differingIn, type OnboardingState, settleTalk } from '@/lib/onboarding';
import { useOnboardingContext, useWorkspace, useWritable } from '../workspace-context';

/**
 * What two people have told differently of an onboarding, side by side. Until somebody has chosen nothing else of it can
 * be saved: the next save would take one of the two for the whole.
 */
export function HeadChoice({ state }: { state: OnboardingState }): JSX.Element | null {
  const text = useText();
  const { t } = text;
  const { ports } = useWorkspace();
  const { firstTalk } = useOnboardingContext();
  const writable = useWritable();
  const saving = useSave();
  const { id, heads, lists } = state;
  if (heads.length === 0)
    return (
      <>
        {lists.map(({ shown }) => (
          <FactsChoice
            key={shown.run.id}
            run={shown.run}
            disabled={!writable}
            onChoose={(facts) => ports.onboardings.tell(id, facts)}
          />
        ))}
      </>
    );
  const names = differingIn(heads);
  const choose = (facts: OnboardingFacts) => {
    const told = {
      ...daysBeside(facts, lists, names),
      ...Object.fromEntries(names.map((name) => [name, facts[name] ?? null])),
    };
    const { nextTalkOn: on, nextTalkAt: at } = facts;
    const isTalk = names.includes('nextTalkOn') || names.includes('nextTalkAt');
    const items = isTalk ? settleTalk(lists, firstTalk, on ? { on, ...(at && { at }) } : null) : [];
    return ports.onboardings.change(items, { id, facts: told });
  };
  return (
    <div class="sm-apart sm-not-printed">
      <p>{t('head.apart')}</p>
      {heads.map((facts) => {
        const words = names
          .map((name) => `${t(`head.fact.${name}`)}: ${headWords(name, facts, text)}`)
          .join(' · ');
        return (
          <div key={words}>
            <p>{words}</p>
            <Button
              name={`${t('handover.days-use')}: ${words}`}
              disabled={!writable}
              onPress={() => void saving.save(() => choose(facts))}
            >
              {t('handover.days-use')}
            </Button>
          </div>
        );
      })}
      <SaveStatus state={saving.state === 'saved' ? 'idle' : saving.state} cpr="" onRetry={saving.retry} />
    </div>
  );
}
