import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { wholeItem } from '@/lib/checklists';
import type { ItemChange, RunItem, Versions } from '@/lib/model';
import { itemWords } from './item-words';

interface ItemChoiceProps {
  /** Of the item, for whoever hears one button at a time. */
  title: string;
  apart: Versions<RunItem>;
  disabled: boolean;
  onChoose: (change: ItemChange) => void;
}

/** What two people wrote without knowing of each other, side by side until somebody chooses. */
export function ItemChoice({ title, apart, disabled, onChoose }: ItemChoiceProps): JSX.Element {
  const text = useText();
  const { t } = text;
  return (
    <div class="sm-apart">
      <p>{t('apart.title')}</p>
      {apart.map(({ value, seen }) => (
        <div key={JSON.stringify(seen)}>
          <p>{itemWords(value, text)}</p>
          {value.note && <p class="sm-draft">{value.note}</p>}
          <Button
            name={`${t('apart.use')}: ${title}, ${itemWords(value, text)}`}
            disabled={disabled}
            onPress={() => onChoose(wholeItem(value))}
          >
            {t('apart.use')}
          </Button>
        </div>
      ))}
    </div>
  );
}
