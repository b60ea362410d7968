import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Versions } from '@/lib/model';

interface ChoiceProps<T> {
  /** Of what is chosen, for whoever hears one button at a time. */
  title: string;
  apart: Versions<T>;
  /** What one of them says, in a line. */
  wordsOf: (value: T) => string;
  noteOf?: (value: T) => string | undefined;
  disabled: boolean;
  onChoose: (value: T) => void;
}

/** What two people wrote without knowing of each other, side by side until somebody chooses. */
export function Choice<T>(props: ChoiceProps<T>): JSX.Element {
  const { title, apart, wordsOf, noteOf, disabled, onChoose } = props;
  const { t } = useText();
  return (
    <div class="sm-apart">
      <p>{t('apart.title')}</p>
      {apart.map(({ value, seen }) => {
        const note = noteOf?.(value);
        return (
          <div key={JSON.stringify(seen)}>
            <p>{wordsOf(value)}</p>
            {note && <p class="sm-draft">{note}</p>}
            <Button
              name={`${t('apart.use')}: ${title}, ${wordsOf(value)}`}
              disabled={disabled}
              onPress={() => onChoose(value)}
            >
              {t('apart.use')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
