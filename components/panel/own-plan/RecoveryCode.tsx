import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';

/** The code, this once. It can be printed, and is not put on the clipboard, where other programs keep it. */
export function RecoveryCode({ code, onKept }: { code: string; onKept: () => void }): JSX.Element {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sm-own-plan-form">
      <h2 ref={heading} tabIndex={-1}>
        {t('own-plan.code')}
      </h2>
      <p>{t('own-plan.code-means')}</p>
      <p class="sm-recovery-code">
        {code.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p>{t('own-plan.code-again')}</p>
      <p>{t('own-plan.code-lost')}</p>
      <div class="sm-actions sm-not-printed">
        <Button look="strong" onPress={onKept}>
          {t('own-plan.code-kept')}
        </Button>
        <Button look="quiet" onPress={() => print()}>
          {t('action.print')}
        </Button>
      </div>
    </section>
  );
}
