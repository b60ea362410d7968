import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { wholeItem } from '@/lib/checklists';
import type { ItemChange, RunItem, Versions } from '@/lib/model';
import { Choice } from './Choice';
import { itemWords } from './item-words';

interface ItemChoiceProps {
  title: string;
  apart: Versions<RunItem>;
  disabled: boolean;
  onChoose: (change: ItemChange) => void;
}

/** {@link Choice} between two states of an item. */
export function ItemChoice({ onChoose, ...props }: ItemChoiceProps): JSX.Element {
  const text = useText();
  return (
    <Choice
      {...props}
      wordsOf={(value) => itemWords(value, text)}
      noteOf={({ note }) => note}
      onChoose={(value) => onChoose(wholeItem(value))}
    />
  );
}
