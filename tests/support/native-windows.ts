import { xdotool } from '@/scripts/drive/xdotool';

/** A window of the window system's, in screen pixels. */
export interface NativeWindow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen on this X display. */
export async function readWindows(display: string | null): Promise<readonly NativeWindow[]> {
  const windows = await xdotool(display, 'search', '--onlyvisible', '--name', '').catch(() => '');
  const shapes = windows
    .split('\n')
    .filter(Boolean)
    .map(async (id) => {
      const told = await xdotool(display, 'getwindowgeometry', '--shell', id).catch(() => '');
      const read = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(told)?.[1] ?? 0);
      return { id, x: read('X'), y: read('Y'), width: read('WIDTH'), height: read('HEIGHT') };
    });
  return Promise.all(shapes);
}
