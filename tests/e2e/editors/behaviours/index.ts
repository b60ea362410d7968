import type { Behaviour } from './behaviour';
import { cardByClick } from './card-by-click';
import { cardByShortcut } from './card-by-shortcut';
import { composition } from './composition';
import { deadKey } from './dead-key';
import { destroyAndCreate } from './destroy-and-create';
import { dictation } from './dictation';
import { drag } from './drag';
import { enterAndBackspace } from './enter-and-backspace';
import { marksOnFocus } from './marks-on-focus';
import { nothingUncaught } from './nothing-uncaught';
import { panel } from './panel';
import { paste } from './paste';
import { readOnly } from './read-only';
import { seen } from './seen';
import { setText } from './set-text';
import { surroundings } from './surroundings';
import { switchedOff } from './switched-off';
import { typing } from './typing';
import { undoAndRedo } from './undo-and-redo';
import { wordBeingTyped } from './word-being-typed';

export type { Behaviour } from './behaviour';

export const BEHAVIOURS: readonly Behaviour[] = [
  marksOnFocus,
  seen,
  typing,
  enterAndBackspace,
  undoAndRedo,
  paste,
  drag,
  composition,
  dictation,
  deadKey,
  setText,
  readOnly,
  destroyAndCreate,
  wordBeingTyped,
  cardByClick,
  cardByShortcut,
  surroundings,
  switchedOff,
  nothingUncaught,
  panel,
];
