import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { CalmSeen, Helpline } from '@/lib/model';
import { ViewHeading } from '../ViewHeading';
import { CallLadder } from './CallLadder';

interface CalmViewProps {
  seen: CalmSeen;
  helplines: readonly Helpline[];
  onPlan: () => void;
  /** To where the person's own words and contacts are written. */
  onChoose: () => void;
}

/**
 * Rolig side: for a bad moment. One column, large type, nothing counted, nothing followed up. It is drawn before
 * the rest of the panel and takes nothing but its props: what it would need from elsewhere may be broken.
 */
export function CalmView({ seen, helplines, onPlan, onChoose }: CalmViewProps): JSX.Element {
  const { t } = useText();
  const { lines } = seen.shown.value;
  return (
    <>
      <ViewHeading title={t('view.calm')} />
      <p class="sm-calm-stop">{t('calm.stop')}</p>
      <p>{t('calm.sit')}</p>
      <p>{t('calm.words')}</p>
      {lines.length > 0 && (
        <section class="sm-calm-own" aria-label={t('calm.own')}>
          <ul>
            {lines.map((line, at) => (
              <li key={`${at}`}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {seen.ready.value && <CallLadder seen={seen} helplines={helplines} onChoose={onChoose} />}
      <Button icon="plans" onPress={onPlan}>
        {t('calm.plan')}
      </Button>
      <section class="sm-112" aria-label="112">
        <p class="sm-number">112</p>
        <p>{t('calm.112')}</p>
      </section>
    </>
  );
}
