import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, useText } from '@/components/ui';
import { busyContacts } from '@/lib/onboarding';
import { HandOverAll } from '../handover/HandOverAll';
import { goTo } from '../route';
import { ViewHead } from '../ViewHead';
import { useOnboardings } from '../workspace-context';
import { ForAll } from './ForAll';
import { OnboardingTable } from './OnboardingTable';
import { Timeline } from './Timeline';

/** Mine opstarter: what is next with each, and where each stands by the calendar. Nobody is ranked. */
export function Overview(): JSX.Element {
  const { t } = useText();
  const all = useOnboardings();
  const [withClosed, setWithClosed] = useState(false);
  const open = (all ?? []).filter(({ facts }) => !facts.closed);
  const closed = (all ?? []).length - open.length;
  const shown = withClosed ? (all ?? []) : open;
  return (
    <>
      <ViewHead title={t('overview.title')}>
        <Button look="strong" onPress={() => goTo({ view: 'new' })}>
          {t('begin.title')}
        </Button>
      </ViewHead>
      {all && shown.length === 0 && (
        <div class="sm-work-empty">
          <p>{t('overview.none')}</p>
          <p class="sm-hint">{t('overview.none-hint')}</p>
        </div>
      )}
      {busyContacts(open).map(({ contact, labels }) => (
        <Notice key={contact} tone="info">
          {t('overview.busy-contact', { contact, labels: labels.join(', '), count: labels.length })}
        </Notice>
      ))}
      {shown.length > 0 && (
        <>
          <OnboardingTable states={shown} />
          <Timeline states={shown} />
          <ForAll states={open} />
        </>
      )}
      {all && <HandOverAll states={open} />}
      {closed > 0 && (
        <Button look="quiet" onPress={() => setWithClosed(!withClosed)}>
          {withClosed ? t('overview.hide-closed') : t('overview.show-closed', { count: closed })}
        </Button>
      )}
    </>
  );
}
