import type { Card, CardText, CardView, Certainty, Locale, LocalText, Wording } from '@/lib/model';

/** Slot id → what stands in a card while the workplace has not answered: "din leder". */
export type Roles = Readonly<Record<string, LocalText>>;

/** Puts plain role words where a card names a slot; a bracket is never shown. */
function fillRoles(text: string, roles: Roles, locale: Locale): string {
  return text.replace(/\{([^{}]+)\}/g, (_, slot: string) => roles[slot]?.[locale] ?? slot);
}

function fillText(text: CardText, roles: Roles, locale: Locale): CardText {
  const fill = (part: string) => fillRoles(part, roles, locale);
  return {
    title: fill(text.title),
    summary: fill(text.summary),
    doNow: text.doNow.map(fill),
    doNot: fill(text.doNot),
    askWho: fill(text.askWho),
    ...(text.say ? { say: text.say.map(fill) } : {}),
  };
}

/** What the inline card shows of a card. */
export function viewOf(
  card: Card,
  locale: Locale,
  about: {
    readonly certainty: Certainty;
    readonly because: string;
    readonly wording?: Wording;
    readonly roles: Roles;
    readonly at: number;
    readonly of: number;
    readonly aside: CardView['aside'];
  },
): CardView {
  const { roles, wording, ...rest } = about;
  const { label, ref, confidence, lawAsOf } = card.source;
  return {
    locale,
    indicator: card.indicator,
    text: fillText(card.text[locale], roles, locale),
    source: {
      label: label[locale],
      ...(ref ? { ref } : {}),
      ...(confidence ? { confidence } : {}),
      ...(lawAsOf ? { lawAsOf } : {}),
    },
    reviewedOn: card.reviewedOn,
    ...(wording
      ? { wording: { suggestion: wording.suggestion[locale], reason: wording.reason[locale] } }
      : {}),
    ...rest,
  };
}
