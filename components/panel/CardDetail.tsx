import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Card } from '@/lib/model';
import { type Because, sayWhy } from './card/because';
import { CardAge } from './card/CardAge';
import { CardAside } from './card/CardAside';
import { CardLevel } from './card/CardLevel';
import { CardNumbers } from './card/CardNumbers';
import { CardSay } from './card/CardSay';
import { CardSources } from './card/CardSources';
import { OtherWording } from './card/OtherWording';
import { EmptySlots, FilledText } from './FilledText';
import { LayerNotes } from './layers/LayerNotes';
import { usePanel } from './panel-context';
import { SeeAlso } from './see/SeeAlso';

interface CardDetailProps {
  card: Card;
  because?: Because;
}

/** A whole card: what it is about, what one can do, whom to ask, why it is shown and where it comes from. */
export function CardDetail({ card, because = { kind: 'opened' } }: CardDetailProps): JSX.Element {
  const { locale, t } = useText();
  const { ports } = usePanel();
  const text = card.text[locale];
  return (
    <article class={`sm-card sm-tone-${card.indicator}`}>
      <CardLevel level={card.indicator} />
      {card.indicator === 'critical' && <CardNumbers card={card} />}
      <h2>{text.title}</h2>
      {because.kind === 'rule' && because.wording && <OtherWording wording={because.wording} />}
      <p class="sm-summary">{text.summary}</p>
      <CardAge card={card} />
      <LayerNotes target={`card:${card.id}`} />
      <h3>{t('inline.do-now')}</h3>
      <ol class="sm-steps">
        {text.doNow.map((step) => (
          <li key={step}>
            <FilledText text={step} />
          </li>
        ))}
      </ol>
      <h3>{t('inline.do-not')}</h3>
      <p>{text.doNot}</p>
      <h3>{t('inline.ask')}</h3>
      <p>
        <FilledText text={text.askWho} />
      </p>
      <EmptySlots card={card} />
      {text.say && <CardSay sentences={text.say} />}
      {/* A way followed from a card tells that it was of use, and no more. */}
      <SeeAlso refs={card.see ?? []} onFollow={() => void ports.answerCard(card, 'followed')} />
      <p class="sm-because">{sayWhy(because, t)}</p>
      <CardSources card={card} />
      <CardAside key={card.id} card={card} />
    </article>
  );
}
