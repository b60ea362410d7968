import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import type { Indicator } from '@/lib/model';

/** How much a card asks for: by word and by the shape of its sign, so that colour alone says nothing. */
export function CardLevel({ level }: { level: Indicator }): JSX.Element {
  const { t } = useText();
  return (
    <span class="sm-indicator">
      <Icon name={level} />
      {t(`inline.${level}`)}
    </span>
  );
}
