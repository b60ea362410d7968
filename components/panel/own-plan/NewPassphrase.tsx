import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { PassphraseField } from './PassphraseField';

interface NewPassphraseProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  /** The person has tried to go on with words that are too short. */
  tried: boolean;
}

/** Words that are chosen, or drawn. */
export function NewPassphrase({ label, value, onText, tried }: NewPassphraseProps): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [drawn, setDrawn] = useState(false);
  const draw = async () => {
    onText(await ports.myPlan.drawPassphrase());
    setDrawn(true);
  };
  return (
    <div class="sm-own-plan-words">
      <PassphraseField
        key={String(drawn)}
        readable={drawn}
        label={label}
        hint={t('own-plan.words-means')}
        value={value}
        onText={onText}
        guard={tried && !ports.myPlan.isLongEnough(value) ? t('own-plan.words-short') : null}
      />
      <Button onPress={() => void draw()}>{t('own-plan.words-draw')}</Button>
    </div>
  );
}
