/**
 * What a page can do to our element to hide it, cover it or take it away. Sent to the page as source, after
 * {@link arm}.
 */
export const ATTACKS = {
  'takes it away': () => ours().remove(),
  'moves it into itself': () => document.body.append(ours()),
  'moves it off the page': () => document.createElement('div').append(ours()),
  'hides the popover': () => ours().hidePopover(),
  'display none on it': () => ours().style.setProperty('display', 'none', 'important'),
  'opacity .01 on it': () => ours().style.setProperty('opacity', '.01', 'important'),
  'inert on it': () => ours().setAttribute('inert', ''),
  'opacity .01 on the page': () => document.documentElement.style.setProperty('opacity', '.01'),
  'filter on the page': () => document.documentElement.style.setProperty('filter', 'opacity(.02)'),
  'display none on the page': () => document.documentElement.style.setProperty('display', 'none'),
  'zoom .01 on the page': () => document.documentElement.style.setProperty('zoom', '.01'),
  'inert on the page': () => document.documentElement.setAttribute('inert', ''),
  'aria-hidden on the body': () => document.body.setAttribute('aria-hidden', 'true'),
  'an overlay that lets clicks through': () => cover(false),
  'a popover on top that lets clicks through': () => cover(true),
  'a modal dialog': () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  },
} satisfies Readonly<Record<string, () => void>>;
export type Attack = keyof typeof ATTACKS;

declare function ours(): HTMLElement;
declare function cover(onTop: boolean): void;

/** The page knows our element as the popover that it has not made itself. */
export function arm(): void {
  const ours = () => document.querySelector('html > [popover]:not([data-page])');
  const cover = (onTop: boolean) => {
    const sheet = document.createElement('div');
    sheet.dataset.page = '';
    sheet.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none;z-index:2147483647';
    document.body.append(sheet);
    if (!onTop) return;
    sheet.popover = 'manual';
    sheet.showPopover();
  };
  Object.assign(globalThis, { ours, cover });
}
