import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card, CardAnswer, Guidance, PanelPorts, PanelView } from '@/lib/model';

/** Where in the panel the person is. */
export interface Place {
  readonly view: PanelView;
  /** The card that is open. */
  readonly card?: string;
  /** The article that is open in the library. */
  readonly article?: string;
  /** The entry of the word list that is open in the library. */
  readonly term?: string;
  /** The quick link that is open in the library. */
  readonly link?: string;
  /** Where the person came from by a reference or a search: the way back. */
  readonly from?: Place;
  /** The topic whose cards are shown. */
  readonly topic?: string;
  /** The checklist that was asked for: its run is shown, or it can be begun. */
  readonly list?: string;
  /** What the library is searched for. */
  readonly query?: string;
  /** "Tjek en tekst" is open in Her og nu. */
  readonly check?: boolean;
  /** "Jeg skriver i journalen" is open in Her og nu. */
  readonly journal?: boolean;
  /** Id of the element that the person left by: it gets the focus back instead of the heading. */
  readonly returnTo?: string;
  /** The question in "Arbejdsplads" to begin with. */
  readonly slot?: string;
}

/** What can be answered to a card that came by itself. */
export type UnaskedAnswer = Extract<CardAnswer, 'thanks' | 'known' | 'later' | 'not-relevant'>;

/** What the calm rules must remember for as long as the panel is open, and no longer. */
export interface Moments {
  /** The card that came by itself, in which visit of a page, and what the person answered. */
  unasked: { readonly visit: number; readonly card: Card; readonly answer?: UnaskedAnswer } | null;
}

interface PanelAround {
  readonly ports: PanelPorts;
  readonly content: Guidance;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  readonly moments: Moments;
  readonly version: string | undefined;
}

export const PanelContext = createContext<PanelAround | null>(null);

/** What every view can reach: ports, content, and the way to the other views. */
export function usePanel(): PanelAround {
  const around = useContext(PanelContext);
  if (!around) throw new Error('usePanel needs a Panel around it');
  return around;
}
