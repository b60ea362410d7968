import type { JSX } from 'preact';
import { StoreHealth } from '@/components/saving';
import { Rescue } from './keeping/Rescue';
import { usePanel } from './panel-context';

/** Says when what is saved cannot be read or written, and what can be done about it. */
export function HealthNotice(): JSX.Element {
  const { health, restore, startOver } = usePanel().ports;
  return <StoreHealth health={health.value} {...{ restore, startOver }} rescue={<Rescue />} />;
}
