import type { JSX } from 'preact';
import { Button, Notice, useText } from '@/components/ui';
import { cardsFor } from '@/lib/advice';
import { JOURNAL_SLOT, type PageType } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useSituation } from '../use-situation';
import { ViewHeading } from '../ViewHeading';
import { CardList, sortCards } from './CardList';

/** "Jeg skriver i journalen": the cards of a journal's pages, for journals that are not web pages. */
export function JournalAdvice(): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const situation = useSituation();
  const types: readonly PageType[] =
    situation.journal === 'read' ? ['journal-read'] : ['journal-note', 'journal-read'];
  const cards = sortCards(
    cardsFor(content.cards, situation).filter(({ pages }) => pages?.some((type) => types.includes(type))),
  );
  const topics = content.topics.filter(({ id }) => cards.some((card) => card.topic === id));
  return (
    <>
      <Button look="quiet" icon="back" onPress={() => goTo({ view: 'now', returnTo: 'sm-way-journal' })}>
        {t('now.back-to', { place: t('view.now') })}
      </Button>
      <ViewHeading title={t('now.journal')} />
      <JournalAccess />
      {situation.journal !== 'none' && (
        <>
          <CardList cards={cards} onOpen={(card) => goTo({ view: 'now', journal: true, card: card.id })} />
          {cards.length === 0 && <p>{t('now.topic-empty')}</p>}
          <ul class="sm-chips">
            {topics.map((topic) => (
              <li key={topic.id}>
                <button type="button" class="sm-chip" onClick={() => goTo({ view: 'now', topic: topic.id })}>
                  {t('now.journal-topic', { topic: local(topic.chip) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the workplace has answered about the journal, where it decides what is shown, and the way to change it. */
function JournalAccess(): JSX.Element {
  const { t } = useText();
  const { goTo } = usePanel();
  const { journal } = useSituation();
  if (journal !== 'none' && journal !== 'read') return <p>{t('now.journal-intro')}</p>;
  const change = () => goTo({ view: 'workplace', slot: JOURNAL_SLOT });
  return (
    <Notice tone="info" actions={<Button onPress={change}>{t('now.journal-change')}</Button>}>
      {t(`now.journal-${journal}`)}
    </Notice>
  );
}
