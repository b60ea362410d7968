import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Card, Locale } from '@/lib/model';
import { usePanel } from './panel-context';
import { useAnswers } from './use-answers';
import { StandInNote } from './workplace/StandInNote';
import { wordsOf } from './workplace/words';

const PLACEHOLDER = /\{([^{}]+)\}/;

/** A card's step or contact with the workplace's answers put in. An empty slot reads as its role in plain words. */
export function FilledText({ text }: { text: string }): JSX.Element {
  const parts = text.split(PLACEHOLDER);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? part : <SlotAnswer key={`${index}${part}`} id={part} />,
      )}
    </>
  );
}

function SlotAnswer({ id }: { id: string }): JSX.Element {
  const text = useText();
  const { content } = usePanel();
  const answer = useAnswers()[id]?.trim();
  const slot = content.slots.find((candidate) => candidate.id === id);
  if (answer) return <strong class="sm-answer">{wordsOf(slot, answer, text)}</strong>;
  return <>{slot ? text.local(slot.role) : id}</>;
}

/** Of the slots that a card names, each once: who stands in today, and how to fill the empty ones. */
export function EmptySlots({ card }: { card: Card }): JSX.Element {
  const { t, local, locale } = useText();
  const { content, goTo } = usePanel();
  const answers = useAnswers();
  const ids = slotsNamedBy(card, locale);
  const named = content.slots.filter(({ id }) => ids.has(id));
  return (
    <>
      {named.map((slot) => (
        <StandInNote key={slot.id} slot={slot} />
      ))}
      <div class="sm-actions">
        {named
          .filter(({ id }) => !answers[id])
          .map((slot) => (
            <Button key={slot.id} look="quiet" onPress={() => goTo({ view: 'workplace', slot: slot.id })}>
              {t('action.fill-in-slot', { role: local(slot.role) })}
            </Button>
          ))}
      </div>
    </>
  );
}

function slotsNamedBy(card: Card, locale: Locale): ReadonlySet<string> {
  const { doNow, askWho } = card.text[locale];
  const parts = [...doNow, askWho].join(' ').split(PLACEHOLDER);
  return new Set(parts.filter((_, index) => index % 2 === 1));
}
