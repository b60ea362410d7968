import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { fail } from '@/lib/model';
import { usePanel } from '../panel-context';

/** Deletes everything here, in two steps: first the list of what goes and what stays. */
export function EraseAll(): JSX.Element {
  const { t } = useText();
  const { keeping } = usePanel().ports;
  const [step, setStep] = useState<'closed' | 'listed' | 'erasing' | 'done' | 'failed'>('closed');
  const list = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step === 'listed') list.current?.focus();
  }, [step]);
  const erase = async () => {
    setStep('erasing');
    const erased = await keeping.eraseAll().catch(() => fail('not-erased'));
    setStep(erased.ok ? 'done' : 'failed');
    heading.current?.focus();
  };
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {t('erase.heading')}
      </h3>
      {step === 'listed' || step === 'erasing' ? (
        <>
          <WhatGoes heading={list} />
          <Notice
            tone="warning"
            actions={
              <>
                <Button disabled={step === 'erasing'} onPress={() => void erase()}>
                  {t('erase.sure')}
                </Button>
                <Button look="quiet" disabled={step === 'erasing'} onPress={() => setStep('closed')}>
                  {t('keeping.leave')}
                </Button>
              </>
            }
          >
            {t('erase.final')}
          </Notice>
        </>
      ) : (
        <Button onPress={() => setStep('listed')}>{t('erase.begin')}</Button>
      )}
      <div role="status">
        {step === 'done' && <p>{t('erase.done')}</p>}
        {step === 'failed' && <Notice tone="warning">{t('erase.failed')}</Notice>}
      </div>
    </>
  );
}

function WhatGoes({ heading }: { heading: { current: HTMLHeadingElement | null } }): JSX.Element {
  const { t } = useText();
  const counts = usePanel().ports.keeping.counts.value;
  const count = (table: 'runs' | 'drafts' | 'slots' | 'onboardings' | 'papers') => counts?.[table] ?? 0;
  return (
    <>
      <h4 tabIndex={-1} ref={heading}>
        {t('erase.goes')}
      </h4>
      <ul>
        <li>{t('erase.goes-checklists', { count: count('runs') })}</li>
        <li>{t('erase.goes-drafts', { count: count('drafts') })}</li>
        <li>{t('erase.goes-plan')}</li>
        <li>{t('erase.goes-answers', { count: count('slots') })}</li>
        <li>{t('erase.goes-absence')}</li>
        {count('onboardings') > 0 && <li>{t('erase.goes-onboardings', { count: count('onboardings') })}</li>}
        {count('papers') > 0 && <li>{t('erase.goes-papers', { count: count('papers') })}</li>}
        <li>{t('erase.goes-settings')}</li>
      </ul>
      <h4>{t('erase.stays')}</h4>
      <ul>
        <li>{t('erase.stays-files')}</li>
        <li>{t('erase.stays-policy')}</li>
      </ul>
    </>
  );
}
