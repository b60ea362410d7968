import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { EraseAll } from './EraseAll';
import { LeavingGuides } from './LeavingGuides';
import { OpenKept } from './OpenKept';
import { SaveKept } from './SaveKept';
import { SelfTest } from './SelfTest';
import { TiedFile } from './TiedFile';

/** Where what is saved lies, how safe it is there, and how it is taken along, brought in and deleted. */
export function KeepingSection(): JSX.Element {
  const { t, day } = useText();
  const { health, keeping } = usePanel().ports;
  const { state, secondCopy } = health.value;
  const savedOn = keeping.savedOn.value;
  return (
    <section class="sm-section sm-keeping">
      <h2 id="sm-keeping" tabIndex={-1}>
        {t('settings.storage')}
      </h2>
      <p>{t(state === 'ready' ? 'settings.storage-ready' : 'settings.storage-not-ready')}</p>
      <p class="sm-hint">{t(secondCopy ? 'settings.second-copy' : 'settings.no-second-copy')}</p>
      <SelfTest />
      <h3>{t('keeping.save')}</h3>
      {savedOn && <p class="sm-hint">{t('keeping.saved-on', { date: day(savedOn) })}</p>}
      <SaveKept kind="mine" />
      <SaveKept kind="workplace" />
      <OpenKept />
      <TiedFile />
      <LeavingGuides />
      <EraseAll />
    </section>
  );
}
