import { type Card, type Guidance, JOURNAL_SLOT, type LayerChange, type LocalText } from '@/lib/model';
import { textsIn } from './fault';
import { PROTECTED } from './sentences';
import { findTarget, kindOf, type Target } from './target';
import { readText, stepsOf } from './text-path';

/**
 * Why a change may not be made on this guidance; `null` when it may. Asked when a file is read and again each
 * time it is laid: what lies beneath moves with every update.
 */
export function whyProtected(change: LayerChange, guidance: Guidance): LocalText | null {
  const { target, op, path, value } = change;
  const kind = kindOf(target);
  if (!kind) return PROTECTED.calmPage;
  const found = findTarget(guidance, target);
  if (!found) return null;
  if (kind === 'plan' && isPersonal(found)) return PROTECTED.personalPlan;
  if (op === 'hide') return whyNotHidden(kind, found, guidance);
  const steps = op === 'replace' ? stepsOf(kind, path ?? '') : null;
  const before = steps ? readText(found, steps) : undefined;
  return before !== undefined && names112(before) && !names112(value ?? '') ? PROTECTED.keeps112 : null;
}

/**
 * Why a card may not take the place of the one it names; `null` when it may, or when there is none. What already
 * stands in for the card itself is looked at as well: cards come in any order.
 */
export function whyNotInsteadOf(card: Card, { cards }: Guidance): LocalText | null {
  const refused = cards.map((other) => {
    if (other.id === card.insteadOf) return whyWeaker(card, other);
    return other.insteadOf === card.id ? whyWeaker(other, card) : null;
  });
  return refused.find((why) => why !== null) ?? null;
}

function whyWeaker(standIn: Card, original: Card): LocalText | null {
  const drops = (['da', 'en'] as const).some(
    (language) => hasText(original.text[language], names112) && !hasText(standIn.text[language], names112),
  );
  if (drops) return PROTECTED.insteadOf;
  const isAsFindable = standIn.indicator === 'critical' && standIn.topic === original.topic;
  return original.indicator === 'critical' && !isAsFindable ? PROTECTED.hidesCritical : null;
}

type Kind = NonNullable<ReturnType<typeof kindOf>>;

function whyNotHidden(kind: Kind, found: Target, guidance: Guidance): LocalText | null {
  const { cards, helplines, links } = guidance;
  if (kind === 'checklist' || kind === 'plan') return PROTECTED.hidesWhole;
  if (kind === 'card' && cards.some(({ id, indicator }) => id === found.id && indicator === 'critical')) {
    return PROTECTED.hidesCritical;
  }
  if (hasText(found, names112)) return PROTECTED.hides112;
  if (helplines.some(({ number }) => hasText(found, (text) => namesNumber(text, number)))) {
    return PROTECTED.hidesHelpline;
  }
  if (kind === 'topic') {
    const holds = cards.some(
      (card) => card.topic === found.id && (card.indicator === 'critical' || hasText(card, names112)),
    );
    return holds ? PROTECTED.hidesTopic : null;
  }
  if (kind === 'slot') {
    const used =
      found.id === JOURNAL_SLOT ||
      'ladder' in found ||
      links.some(({ slot }) => slot === found.id) ||
      cards.some((card) => placeholdersIn(card).includes(`{${found.id}}`));
    return used ? PROTECTED.hidesSlot : null;
  }
  return null;
}

/** The only texts that slots may stand in, as one. */
function placeholdersIn({ text: { da, en } }: Card): string {
  return [da, en].flatMap(({ doNow, askWho }) => [...doNow, askWho]).join();
}

/** Whether a text names the alarm number, and not merely holds its digits. */
export function names112(text: string): boolean {
  return /(?<![\d+])(?<!\d )112(?! ?\d)/.test(text);
}

function namesNumber(text: string, number: string): boolean {
  const digits = number.replace(/\D/g, '').split('').join(' ?');
  return new RegExp(`(?<![\\d+])(?<!\\d )${digits}(?! ?\\d)`).test(text);
}

function hasText(value: unknown, fits: (text: string) => boolean): boolean {
  return textsIn(value).some(({ place, text }) => place.at(-1) !== 'url' && fits(text));
}

function isPersonal(plan: object): boolean {
  return 'kind' in plan && plan.kind === 'personal';
}
