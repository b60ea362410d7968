import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Disclosure, Notice, useText } from '@/components/ui';
import type { OnboardingState } from '@/lib/onboarding';
import { goTo } from '../route';
import { useWorkspace, useWritable } from '../workspace-context';
import { EndingList } from './EndingList';

/** An employment that ends; and the onboarding: closed, which can be taken back, or deleted, in two steps. */
export function Ending({ state }: { state: OnboardingState }): JSX.Element {
  const { t } = useText();
  const { onboardings } = useWorkspace().ports;
  const writable = useWritable() && !state.apart;
  const { state: saving, save, retry } = useSave();
  const [asked, setAsked] = useState(false);
  const { id, facts } = state;
  const close = () => void save(() => onboardings.tell(id, { closed: facts.closed ? null : true }));
  const remove = () =>
    void save(
      () => onboardings.remove(id),
      () => goTo({ view: 'overview' }),
    );
  return (
    <section class="sm-work-section">
      <Disclosure summary={t('ending.title')}>
        <div class="sm-work-asks">
          <EndingList state={state} />
          <p>{t(facts.closed ? 'ending.is-closed' : 'ending.close-means')}</p>
          <Button disabled={!writable} onPress={close}>
            {t(facts.closed ? 'ending.reopen' : 'ending.close')}
          </Button>
          {asked ? (
            <Notice
              tone="warning"
              actions={
                <>
                  <Button disabled={!writable} onPress={remove}>
                    {t('ending.delete-sure', { who: facts.label })}
                  </Button>
                  <Button look="quiet" onPress={() => setAsked(false)}>
                    {t('keeping.leave')}
                  </Button>
                </>
              }
            >
              {t('ending.delete-means')}
            </Notice>
          ) : (
            <Button look="quiet" disabled={!writable} onPress={() => setAsked(true)}>
              {t('ending.delete')}
            </Button>
          )}
          <SaveStatus state={saving} cpr={t('save.cpr-note')} onRetry={retry} />
        </div>
      </Disclosure>
    </section>
  );
}
