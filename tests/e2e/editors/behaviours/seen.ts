import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { DrivenPage, Spot } from '@/scripts/drive';
import { FIRST, LINES, WORDS } from '../note';
import { needsService, waitForMarks } from '../pair';
import type { Behaviour } from './behaviour';

export const seen: Behaviour = {
  name: 'seen',
  title: 'The mark is seen under its words',
  async tryOn(pair) {
    needsService(pair);
    const { agent, guided, plain } = pair;
    for (const writer of [plain, guided]) {
      await writer.setText(LINES);
      await writer.enter('start');
    }
    await waitForMarks(pair, guided, WORDS);
    const spot = (await guided.page.markSpots())[(await guided.page.marks()).indexOf(FIRST)];
    const pictures = [await pictureOf(guided.page), await pictureOf(plain.page)];
    const changed = await agent.page.evaluate(countChangedPixels, { pictures, spot: spot as Spot });
    expect(changed).toBeGreaterThan(20);
  },
};

async function pictureOf(page: DrivenPage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'));
  await page.activate();
  await page.screenshot(join(folder, 'view.png'));
  const picture = readFileSync(join(folder, 'view.png')).toString('base64');
  rmSync(folder, { recursive: true });
  return picture;
}

/** Pixels that are not the same in two pictures, in a strip that begins in the middle of a word and ends below it. */
async function countChangedPixels({ pictures, spot }: { pictures: string[]; spot: Spot }): Promise<number> {
  const strips = pictures.map(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(Math.round(spot.x) - 30, Math.round(spot.y), 60, 18).data ?? [])];
  });
  const [one = [], other = []] = await Promise.all(strips);
  return one.filter((value, at) => at % 4 === 0 && value !== other[at]).length;
}
