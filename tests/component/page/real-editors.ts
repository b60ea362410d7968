import { onTestFinished } from 'vitest';
import type { EditorPage } from '../../pages/editors/editor-page';
import { type Desk, openDesk } from './desk';

/** Editors whose text is in the page, in elements. */
export const RICH = [
  'ckeditor5',
  'prosemirror',
  'tiptap',
  'quill',
  'lexical',
  'slate',
  'draft',
  'codemirror',
  'trix',
  'edit-context',
];

const modules = import.meta.glob('../../pages/editors/*.ts');
const offered = new Map<string, EditorPage>();

/** Puts a real editor of the gallery on the page, empty. The returned function takes it off again. */
export async function mount(name: string): Promise<EditorPage> {
  const known = offered.get(name);
  if (known) {
    await known.create();
    return known;
  }
  await modules[`../../pages/editors/${name}.ts`]?.();
  const page = window.editorPage;
  if (!page) throw new Error(`no page ${name}`);
  offered.set(name, page);
  return page;
}

export function fieldOf(page: EditorPage): HTMLElement {
  return document.querySelector(page.field) as HTMLElement;
}

/** A guide at work beside a real editor; both are taken off again after the test. */
export async function openEditor(name: string): Promise<{ readonly desk: Desk; readonly page: EditorPage }> {
  const desk = await openDesk('');
  const page = await mount(name);
  onTestFinished(async () => {
    desk.controller.abort();
    await page.destroy();
    document.body.innerHTML = '';
  });
  return { desk, page };
}
