import { editContextOf } from '../edit-context';
import { closest, contains, rootOf } from '../unclobbered';

/** Smaller than this it is not where the text is: code and canvas editors type into a hidden sink. */
const SMALLEST_SIDE = 16;

/** Attributes by which an editor says that what is in it is no language: CodeMirror has all four for code. */
const CODE: readonly (readonly [string, string])[] = [
  ['translate', 'no'],
  ['spellcheck', 'false'],
  ['autocorrect', 'off'],
  ['autocapitalize', 'off'],
];

/** Whether the text that a person sees and writes is in this element, and is prose. */
export function holdsProse(element: HTMLElement): boolean {
  if (isOutOfSight(element) || isForCode(element)) return false;
  return editContextOf(element) === null || isInFront(element);
}

/** A hidden sink takes the keys of an editor that draws its text elsewhere. Asked of its frames as well. */
function isOutOfSight(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || width < SMALLEST_SIDE || height < SMALLEST_SIDE) return true;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // `null` at the top and where the page around the frame is another site's.
  return view.frameElement !== null && isOutOfSight(view.frameElement);
}

function isForCode(element: Element): boolean {
  if (closest(element, '[role=code]')) return true;
  const language = element.getAttribute('data-language');
  if (language && language !== 'markdown') return true;
  return CODE.every(([name, value]) => element.getAttribute(name) === value);
}

/** Monaco lays its edit context behind the lines that it draws. */
function isInFront(element: Element): boolean {
  const { left, top, width } = element.getBoundingClientRect();
  const root = rootOf(element);
  const at = root.elementFromPoint(left + width / 2, Math.max(top, 0) + SMALLEST_SIDE / 2);
  return at === null || contains(element, at);
}
