/**
 * The text edit context of an element that takes keys through one, https://w3c.github.io/edit-context/ (Chromium
 * alone). It is no editable element: the page draws the text itself, and compositions are told to the context.
 */
export function editContextOf(element: Element): EventTarget | null {
  // Of a form that has a field of this name it would be that field.
  return Reflect.get(HTMLElement.prototype, 'editContext', element) ?? null;
}
