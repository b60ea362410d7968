import { BEHAVIOURS, type Behaviour } from './behaviours';
import { EDITORS, type Editor } from './editors';

// What `npm test` tries: three editors that keep their text in three ways, and what has broken such tools before.
// Not CKEditor 5: the link in its corner makes the browser look its address up, and the network test counts that.
export const FEW_EDITORS: readonly Editor[] = EDITORS.filter(({ name }) =>
  ['tinymce-iframe', 'prosemirror', 'lexical'].includes(name),
);
export const FEW_BEHAVIOURS: readonly Behaviour[] = BEHAVIOURS.filter(({ name }) =>
  ['typing', 'undo-and-redo', 'composition', 'set-text', 'card-by-click'].includes(name),
);
