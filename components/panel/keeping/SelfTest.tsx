import type { JSX } from 'preact';
import { Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** What the test at start has shown of whether this computer keeps what is saved. */
export function SelfTest(): JSX.Element {
  const { t, day } = useText();
  const { marker, since, tight } = usePanel().ports.keeping.test.value;
  return (
    <>
      {marker === 'found' && since && <p class="sm-hint">{t('keeping.test.found', { date: day(since) })}</p>}
      {marker === 'first' && <p class="sm-hint">{t('keeping.test.first')}</p>}
      {marker === 'lost' && <Notice tone="warning">{t('keeping.test.lost')}</Notice>}
      {tight && <Notice tone="info">{t('keeping.tight')}</Notice>}
    </>
  );
}
