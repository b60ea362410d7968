import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Wording } from '@/lib/model';

/** Another way to say what was found, and why one might. It is the person's own choice; nothing is put in. */
export function OtherWording({ wording }: { wording: Wording }): JSX.Element {
  const { t, local } = useText();
  return (
    <div class="sm-wording">
      <h3>{t('inline.wording')}</h3>
      <p>{local(wording.suggestion)}</p>
      <p class="sm-hint">{local(wording.reason)}</p>
    </div>
  );
}
