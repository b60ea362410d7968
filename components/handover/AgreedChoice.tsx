import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Agreed } from '@/lib/checklists';
import type { AgreedItem } from '@/lib/model';
import { agreedWords, isReworded } from './agreed-words';
import { Choice } from './Choice';

interface AgreedChoiceProps {
  agreed: Agreed;
  disabled: boolean;
  onChoose: (chosen: AgreedItem) => void;
}

/** {@link Choice} between two states of something that was agreed in a talk. Nothing is shown where there is one. */
export function AgreedChoice({ agreed, ...props }: AgreedChoiceProps): JSX.Element | null {
  const text = useText();
  const { apart } = agreed;
  if (apart.length === 0) return null;
  const withText = isReworded(apart.map(({ value }) => value));
  return (
    <Choice
      {...props}
      title={agreed.text}
      apart={apart}
      wordsOf={(value) => agreedWords(value, text, withText)}
    />
  );
}
