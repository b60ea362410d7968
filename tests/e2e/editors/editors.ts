/** A page of the gallery (tests/pages/editors) as the suite of behaviours meets it. */
export interface Editor {
  /** Of the file in tests/pages/editors. */
  readonly name: string;
  readonly title: string;
  /** The package whose version stands in docs/EDITORS.md; left out where the browser itself is the editor. */
  readonly package?: string;
  /** Why Sidemand stays away from it on purpose. Its pages are then held to another expectation. */
  readonly keptAwayFrom?: string;
}

export const EDITORS: readonly Editor[] = [
  { name: 'textarea', title: 'textarea' },
  { name: 'input', title: 'input' },
  { name: 'react-textarea', title: 'textarea that React controls', package: 'react' },
  { name: 'contenteditable', title: 'contenteditable' },
  { name: 'plaintext-only', title: 'contenteditable="plaintext-only"' },
  { name: 'design-mode', title: 'designMode in a frame' },
  { name: 'tinymce-iframe', title: 'TinyMCE in a frame', package: 'tinymce' },
  { name: 'tinymce-inline', title: 'TinyMCE inline', package: 'tinymce' },
  { name: 'ckeditor5', title: 'CKEditor 5', package: 'ckeditor5' },
  { name: 'ckeditor4', title: 'CKEditor 4', package: 'ckeditor4' },
  { name: 'prosemirror', title: 'ProseMirror', package: 'prosemirror-view' },
  { name: 'tiptap', title: 'Tiptap', package: '@tiptap/core' },
  { name: 'quill', title: 'Quill', package: 'quill' },
  { name: 'lexical', title: 'Lexical', package: 'lexical' },
  { name: 'slate', title: 'Slate', package: 'slate' },
  { name: 'draft', title: 'Draft.js', package: 'draft-js' },
  { name: 'codemirror', title: 'CodeMirror for prose', package: '@codemirror/view' },
  { name: 'trix', title: 'Trix', package: 'trix' },
  { name: 'edit-context', title: 'EditContext alone' },
  {
    name: 'codemirror-code',
    title: 'CodeMirror for code',
    package: '@codemirror/view',
    keptAwayFrom: 'it asks writing aids to stay away, as code does',
  },
  {
    name: 'monaco',
    title: 'Monaco',
    package: 'monaco-editor',
    keptAwayFrom: 'what is on the page is not what the document holds',
  },
  { name: 'canvas', title: 'A canvas with a hidden sink', keptAwayFrom: 'its text is pixels' },
];
