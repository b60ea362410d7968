import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { LeftOut } from '@/lib/onboarding';

/** With whom it is not set, and why. */
export function LeftOutWords({ left }: { left: readonly LeftOut[] }): JSX.Element {
  const { t } = useText();
  return (
    <>
      {left.map(({ label, why }) => (
        <p key={`${label}/${why}`} class="sm-hint">
          {t(`for-all.left-${why}`, { who: label })}
        </p>
      ))}
    </>
  );
}
