import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelPorts, PanelView } from '@/lib/model';
import type { PanelContent } from './content';

/** Where in the panel the person is. */
export interface Place {
  readonly view: PanelView;
  /** The card that is open. */
  readonly card?: string;
  /** The article that is open in the library. */
  readonly article?: string;
  /** The topic whose cards are shown. */
  readonly topic?: string;
  /** What the library is searched for. */
  readonly query?: string;
  /** "Tjek en tekst" is open in Her og nu. */
  readonly check?: boolean;
  /** The question in "Arbejdsplads" to begin with. */
  readonly slot?: string;
}

interface PanelAround {
  readonly ports: PanelPorts;
  readonly content: PanelContent;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  /** Back to where the person was before the calm page. */
  readonly leaveCalm: () => void;
  readonly version: string | undefined;
}

export const PanelContext = createContext<PanelAround | null>(null);

/** What every view can reach: ports, content, and the way to the other views. */
export function usePanel(): PanelAround {
  const around = useContext(PanelContext);
  if (!around) throw new Error('usePanel needs a Panel around it');
  return around;
}
