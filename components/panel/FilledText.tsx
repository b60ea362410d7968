import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Card, Locale } from '@/lib/model';
import { usePanel } from './panel-context';

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
  const { local } = useText();
  const { ports, content } = usePanel();
  const answer = ports.slots.value[id]?.trim();
  const slot = content.slots.find((candidate) => candidate.id === id);
  if (answer) return <strong class="sm-answer">{answer}</strong>;
  return <>{slot ? local(slot.role) : id}</>;
}

/** The empty slots that a card names, each once, with the way to fill it. */
export function EmptySlots({ card }: { card: Card }): JSX.Element {
  const { t, local, locale } = useText();
  const { ports, content, goTo } = usePanel();
  const named = slotsNamedBy(card, locale);
  const empty = content.slots.filter(({ id }) => named.has(id) && !ports.slots.value[id]?.trim());
  return (
    <div class="sm-actions">
      {empty.map((slot) => (
        <Button key={slot.id} look="quiet" onPress={() => goTo({ view: 'workplace', slot: slot.id })}>
          {t('action.fill-in-slot', { role: local(slot.role) })}
        </Button>
      ))}
    </div>
  );
}

function slotsNamedBy(card: Card, locale: Locale): ReadonlySet<string> {
  const { doNow, askWho } = card.text[locale];
  const parts = [...doNow, askWho].join(' ').split(PLACEHOLDER);
  return new Set(parts.filter((_, index) => index % 2 === 1));
}
