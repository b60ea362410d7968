import type { TextRange } from '@/lib/model';

/** One line or paragraph of an editor. An untouched paragraph may be the same object at the next read. */
export interface Paragraph {
  /**
   * As the engine reads it: NBSP is a space, U+FFFC stands for an embedded thing. Same length as in the page:
   * composing letters and passing over what is invisible is the engine's own work.
   */
  readonly text: string;
}

/** A stretch of an editor: nodes and offsets, nothing live. In a form field both containers are the field. */
export interface Place {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/** A place that follows its words while the text around them changes. */
export interface LiveRange {
  readonly range: AbstractRange;
  isAt(place: Place): boolean;
  /** Whether it covers these words, as far as that can be told cheaply: it is asked at each key. */
  holds(words: string): boolean;
  /** Whether it covers these words, for certain. */
  says(words: string): boolean;
  /** True also when the caret is one letter behind it: that letter has just been typed onto its last word. */
  touchesCaret(): boolean;
  release(): void;
}

/**
 * One kind of editing surface. Everything else of the guide knows editors only through this. An adapter reads
 * and measures; it never writes to the editor, and no element of ours goes inside or beside its tree.
 */
export interface EditorAdapter {
  readonly kind: 'field' | 'rich';
  readonly element: HTMLElement;
  /** Where a `::highlight()` rule must live to reach this editor. */
  readonly root: Document | ShadowRoot;
  /** True where every key draws the text anew: no mark would stand longer than until the next one. */
  readonly redraws: boolean;
  read(): readonly Paragraph[];
  /** False when the text is no longer as at the latest read and no change was told of: places may be wrong then. */
  isRead(): boolean;
  /** False when the latest read saw a part alone: an editor of long texts may keep no more than the view in the page. */
  isWhole(): boolean;
  /** Offsets in a paragraph of the latest {@link read} → its place in the editor. */
  locate(paragraph: Paragraph, range: TextRange): Place;
  /** Viewport rectangles, without those that are scrolled out of the editor; none where they are not certain. */
  rects(place: Place): readonly DOMRectReadOnly[];
  /** Viewport px, also for a place that is scrolled out of sight. */
  topOf(place: Place): number;
  /** `null` where this browser has no live range for this editor: the marks are then drawn over it. */
  follow(place: Place): LiveRange | null;
  /** The caret's place in the latest read; `null` when something is selected or the caret is elsewhere. */
  caret(): { readonly paragraph: Paragraph; readonly offset: number } | null;
  /** Scrolls the place into view. */
  reveal(place: Place): void;
  /** Remembers focus and caret; the returned function gives them back exactly. */
  holdCaret(): () => void;
  /**
   * Calls `listener` after each change of the text, whoever made it, as often as it comes. `isTold`: the browser told of
   * it; where it did not, a look at the value found it.
   */
  onChange(listener: (isTold: boolean) => void, signal: AbortSignal): void;
}
