import '@/entrypoints/sidepanel/style.css';
import { holidayRules } from 'virtual:content/neutral';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Panel } from '@/components/panel';
import type { Guidance } from '@/lib/model';
import { content as ownContent } from './content';
import type { FakePorts } from './ports';

let place: HTMLElement | undefined;

/** Ends the panel, as the entrypoint does when its page goes. */
export function takePanelDown(): void {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
}

afterEach(takePanelDown);

/** Draws a panel with these ports into the page, in the place of the one before; it goes after the test. */
export function showPanel(ports: FakePorts, content: Guidance = ownContent): HTMLElement {
  takePanelDown();
  place = document.createElement('div');
  document.body.append(place);
  render(<Panel {...{ ports, content, holidayRules }} version="9.9.9" />, place);
  return place;
}

/** Gives the page a theme and a width for the tests that look. */
export async function lookLike(theme: 'light' | 'dark', width: number): Promise<void> {
  await page.viewport(width, 900);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
}
