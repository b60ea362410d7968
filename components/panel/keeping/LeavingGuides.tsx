import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';

/** What to do before Sidemand is removed, and when the person goes on to another workplace. */
export function LeavingGuides(): JSX.Element {
  const { t } = useText();
  return (
    <>
      <Disclosure summary={t('leaving.remove')}>
        <p>{t('leaving.remove-means')}</p>
        <ol>
          <li>{t('leaving.remove-1')}</li>
          <li>{t('leaving.remove-2')}</li>
          <li>{t('leaving.remove-3')}</li>
        </ol>
      </Disclosure>
      <Disclosure summary={t('leaving.change')}>
        <p>{t('leaving.change-means')}</p>
        <ol>
          <li>{t('leaving.change-1')}</li>
          <li>{t('leaving.change-2')}</li>
          <li>{t('leaving.change-3')}</li>
        </ol>
        <p>{t('leaving.change-new')}</p>
      </Disclosure>
    </>
  );
}
