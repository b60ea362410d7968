import type { PaperSheet } from './paper-template';

/** Minutes after midnight; `to` is above 24 hours where it runs into the next day. */
export interface PaperSpan {
  readonly from: number;
  readonly to: number;
}

export interface PaperWeekTask extends PaperSpan {
  readonly title: string;
  readonly kind: string;
  readonly counts?: 'peer' | 'other';
  /** Which of `lanes` side by side it lies in, from nought: what overlaps is beside each other. */
  readonly lane: number;
  readonly lanes: number;
}

export interface PaperWeekDay {
  readonly name: string;
  readonly shifts: readonly (PaperSpan & { readonly title: string })[];
  readonly tasks: readonly PaperWeekTask[];
}

/** A piece of a finished paper; all texts are plain. */
export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly foot?: readonly string[];
    }
  | { readonly kind: 'blank'; readonly label: string }
  | { readonly kind: 'week'; readonly hours: PaperSpan; readonly days: readonly PaperWeekDay[] }
  | { readonly kind: 'share'; readonly text: string; readonly peer: number; readonly other: number };

export interface PaperSection {
  readonly heading?: string;
  readonly look?: 'box' | 'wide';
  readonly blocks: readonly PaperBlock[];
}

export interface PaperPage {
  readonly name?: string;
  readonly title?: string;
  readonly sections: readonly PaperSection[];
}

/** A finished paper, before it is drawn, printed or copied. */
export interface PaperDocument {
  readonly sheet: PaperSheet;
  readonly pages: readonly PaperPage[];
}
