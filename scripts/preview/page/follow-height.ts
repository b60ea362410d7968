/** As tall as what it shows: the page scrolls, so that both languages stay side by side. */
export function followHeight(shown: HTMLElement): void {
  const frame = frameElement as HTMLElement | null;
  if (!frame) return;
  new ResizeObserver(() => {
    frame.style.height = `${shown.scrollHeight}px`;
  }).observe(shown);
}
