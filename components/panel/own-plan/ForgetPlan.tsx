import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Notice, useFocusKept, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

/** Deletes a plan, after asking once more. */
export function ForgetPlan({ space }: { space: string }): JSX.Element {
  const { t } = useText();
  const { ports, goTo } = usePanel();
  const [asks, setAsks] = useState(false);
  const { state, save, retry } = useSave();
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(asks, () => place.current?.querySelector('button'));
  if (!asks) {
    return (
      <div class="sm-own-plan-form" ref={place}>
        <Button look="quiet" onPress={() => setAsks(true)}>
          {t('own-plan.forget')}
        </Button>
      </div>
    );
  }
  return (
    <div class="sm-own-plan-form" ref={place}>
      <Notice
        tone="warning"
        actions={
          <>
            <Button look="strong" onPress={() => setAsks(false)}>
              {t('own-plan.forget-no')}
            </Button>
            <Button onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>
              {t('own-plan.forget-file')}
            </Button>
            <Button onPress={() => void save(() => ports.myPlan.forget(space))}>
              {t('own-plan.forget-yes')}
            </Button>
          </>
        }
      >
        {t('own-plan.forget-sure')}
      </Notice>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
    </div>
  );
}
