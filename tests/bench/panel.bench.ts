import { setTimeout as rest } from 'node:timers/promises';
import { type DrivenPage, launchChromium } from '@/scripts/drive';
import { makeProfile, removeProfile } from '@/scripts/drive/process';
import { timeNextClick } from '../support/calm-visit';
import { serve } from '../support/serve';
import { type Quantiles, quantilesOf } from './quantiles';

const STARTS = 9;
/** Right after its start Chromium is still loading policies, and answers nobody who asks for them. */
const SETTLED_MS = 4_000;

export interface PanelTiming {
  readonly starts: number;
  /** Milliseconds from the press on the toolbar to the panel's page being begun. */
  readonly begun: Quantiles;
  /** Milliseconds from the press to the first picture: the header, with the calm page's button. */
  readonly painted: Quantiles;
  /** Milliseconds from a press on that button, at once, to the calm page having been drawn with a number to call. */
  readonly calm: Quantiles;
}

/**
 * Opens the panel for the first time after a start of the browser, when no page of the extension is in memory.
 */
export async function measurePanel(extension: string): Promise<PanelTiming> {
  const site = await serve({ '/': '<!doctype html><title>Journal</title>' });
  const profile = makeProfile('chromium');
  const begun: number[] = [];
  const painted: number[] = [];
  const calm: number[] = [];
  try {
    // The first start installs the extension and may lose a press; it is not counted.
    for (let start = 0; start <= STARTS; start++) {
      const browser = await launchChromium({ extension, profile, language: 'da' });
      await browser.openPage(`${site.origin}/`);
      await rest(SETTLED_MS);
      const pressed = Date.now();
      const panel = await browser.openPanel();
      const times = await paintOf(panel);
      const took = await timeNextClick(panel);
      await panel.clickNamed('Rolig side');
      const readable = await took();
      await browser.close();
      if (start === 0) continue;
      begun.push(times.begun - pressed);
      painted.push(times.painted - pressed);
      calm.push(readable);
    }
  } finally {
    removeProfile(profile);
    await site.close();
  }
  return {
    starts: STARTS,
    begun: quantilesOf(begun),
    painted: quantilesOf(painted),
    calm: quantilesOf(calm),
  };
}

/** The panel's first picture is its header; the views come when they are loaded. */
function paintOf(panel: DrivenPage): Promise<{ begun: number; painted: number }> {
  return panel.waitFor(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint || !document.querySelector('.sm-calm-button')) return null;
    return { begun: performance.timeOrigin, painted: performance.timeOrigin + paint.startTime };
  });
}
