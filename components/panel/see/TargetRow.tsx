import type { JSX } from 'preact';
import { Icon, useText } from '@/components/ui';
import { CardLevel } from '../card/CardLevel';
import type { Target } from './target';

interface TargetRowProps {
  target: Target;
  /** To come back to. */
  id: string;
  onOpen: () => void;
  /** Under a heading that already says what sort of things these are, the word is left out. */
  plain?: boolean;
}

/** A piece of guidance as a row to press: what sort of thing, its title, and a line about it. */
export function TargetRow({ target, id, onOpen, plain = false }: TargetRowProps): JSX.Element {
  const { t } = useText();
  const { kind, title, about, level } = target;
  return (
    <button type="button" id={id} class={`sm-row ${level ? `sm-tone-${level}` : ''}`} onClick={onOpen}>
      <span class="sm-row-text">
        {!(plain && !level) && (
          <span class="sm-row-kind">
            {!plain && <span>{t(`kind.${kind}`)}</span>}
            {level && <CardLevel level={level} />}
          </span>
        )}
        <span class="sm-row-title">{title}</span>
        {about && <span class="sm-row-line">{about}</span>}
      </span>
      <Icon name="open" />
    </button>
  );
}
