import type { JSX } from 'preact';
import { Disclosure, Icon, useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { usePanel } from '../panel-context';

interface UsedByProps {
  /** Id of the question. */
  slot: string;
  cards: readonly Card[];
}

/** The advice in which an answer stands, each a way there and back to the question. */
export function UsedBy({ slot, cards }: UsedByProps): JSX.Element {
  const { t, locale } = useText();
  const { goTo } = usePanel();
  return (
    <Disclosure summary={t('workplace.used-by', { count: cards.length })}>
      <ul class="sm-used-by">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="sm-row"
              onClick={() => goTo({ view: 'library', card: id, from: { view: 'workplace', slot } })}
            >
              <span class="sm-row-title">{text[locale].title}</span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
