import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '@/components/ui';
import { openingAt, type CallStep as Step, telephoneAddress } from '@/lib/calm';
import { CopyNumber } from '../CopyNumber';
import { PhoneCode } from './PhoneCode';

interface CallStepProps {
  step: Step;
  /** 1 for the first. */
  at: number;
  steps: number;
}

/** One to call: the number large, to be read off, copied, or scanned with one's own phone. */
export function CallStep({ step, at, steps }: CallStepProps): JSX.Element {
  const { t } = useText();
  const { name, about, number } = step;
  const address = number && telephoneAddress(number);
  return (
    <div class="sm-call-step">
      <div role="status">
        <p class="sm-hint">{t('calm.step', { step: at, steps })}</p>
        <p class="sm-contact">{name}</p>
        <p class={number ? 'sm-number' : undefined}>{number ?? t('calm.no-number')}</p>
        {about && <p class="sm-call-about">{about}</p>}
      </div>
      {number && <CopyNumber key={`copy-${step.id}`} number={number} name={name} />}
      {number && address && <Scan key={`scan-${step.id}`} address={address} name={name} number={number} />}
      <Known step={step} />
    </div>
  );
}

/** The code is drawn when it is asked for: a square of dots is no restful sight. */
function Scan({ address, name, number }: { address: string; name: string; number: string }): JSX.Element {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const action = t(open ? 'calm.code-hide' : 'calm.code-show');
  return (
    <div class="sm-scan">
      <button
        type="button"
        class="sm-button sm-button-plain"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('calm.code-of', { action, name })}
        onClick={() => setOpen(!open)}
      >
        {action}
      </button>
      <div id={id}>
        {open && (
          <>
            <p>{t('calm.code-scan')}</p>
            <PhoneCode address={address} label={t('calm.code-name', { name, number })} />
          </>
        )}
      </div>
    </div>
  );
}

/** What we know of the number: when somebody answers it, and when it was checked. */
function Known({ step }: { step: Step }): JSX.Element | null {
  const { t, day } = useText();
  const { source, hours, checkedOn } = step;
  if (!checkedOn) return null;
  const date = day(checkedOn);
  if (source === 'workplace') return <p class="sm-hint">{t('calm.answered', { date })}</p>;
  return (
    <p class="sm-hint">
      {t(`calm.hours-${openingAt(hours, Date.now())}`)} {t('calm.verified', { date })}
    </p>
  );
}
