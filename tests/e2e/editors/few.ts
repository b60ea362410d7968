import { BEHAVIOURS, type Behaviour } from './behaviours';
import { EDITORS, type Editor } from './editors';

// What `npm test` tries: three editors that keep their text in three ways, and what has broken such tools before.
export const FEW_EDITORS: readonly Editor[] = EDITORS.filter(({ name }) =>
  ['tinymce-iframe', 'ckeditor5', 'lexical'].includes(name),
);
export const FEW_BEHAVIOURS: readonly Behaviour[] = BEHAVIOURS.filter(({ name }) =>
  ['typing', 'undo-and-redo', 'composition', 'set-text', 'card-by-click'].includes(name),
);
