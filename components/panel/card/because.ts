import type { Text } from '@/components/ui';
import type { Certainty, PageType, Wording } from '@/lib/model';

/** Why a card is on the screen. */
export type Because =
  | { readonly kind: 'opened' }
  | { readonly kind: 'page'; readonly type: PageType }
  /** `title` is the rule's, already in the person's language. */
  | {
      readonly kind: 'rule';
      readonly title: string;
      readonly certainty: Certainty;
      readonly wording?: Wording;
    };

/** "Vises, fordi …" */
export function sayWhy(because: Because, t: Text['t']): string {
  switch (because.kind) {
    case 'opened':
      return t('card.because-opened');
    case 'page':
      return t(`card.because-${because.type}`);
    case 'rule':
      return t(`inline.because-${because.certainty}`, { rule: because.title });
  }
}
