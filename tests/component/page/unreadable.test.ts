import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Desk, markedWords, openDesk, type } from './desk';
import { fieldOf, openEditor } from './real-editors';

async function openAlone(html: string): Promise<Desk> {
  const desk = await openDesk(html);
  onTestFinished(() => desk.controller.abort());
  return desk;
}

test('CodeMirror for code is told of as unreadable, and no word of it is read', async () => {
  const { desk, page } = await openEditor('codemirror-code');
  await userEvent.click(fieldOf(page));
  await expect.poll(() => desk.reports.at(-1)?.state).toBe('unreadable');
  await type('Han slog ham. ');
  expect(desk.evaluated).toEqual([]);
  expect(markedWords()).toEqual([]);
});

test('an edit context behind what is drawn is a sink, as in Monaco', async () => {
  const desk = await openAlone(
    '<div id="lines" style="height:200px"></div><div id="sink" tabindex="0"></div>',
  );
  const sink = document.querySelector('#sink') as HTMLElement & { editContext: unknown };
  sink.style.cssText = 'position:absolute;z-index:-10;top:0;left:0;width:300px;height:20px';
  sink.editContext = new (window as unknown as { EditContext: new () => unknown }).EditContext();
  sink.focus();
  await expect.poll(() => desk.reports.at(-1)?.state).toBe('unreadable');
});

test('a field that gets focus while it is still faded in is read as soon as it is seen', async () => {
  const desk = await openAlone('<div id="dialog" style="opacity:0"><textarea>Han slog ham</textarea></div>');
  document.querySelector('textarea')?.focus();
  await expect.poll(() => desk.reports.at(-1)?.state).toBe('unreadable');
  (document.querySelector('#dialog') as HTMLElement).style.opacity = '1';
  await expect.poll(markedWords, { timeout: 4000 }).toEqual(['slog']);
  expect(desk.reports.some((report) => report?.state === 'reading')).toBe(true);
});

test('a field that was out of sight for long is read when focus comes back to it', async () => {
  const desk = await openAlone(
    '<div id="dialog" style="opacity:0"><textarea>Han slog ham</textarea></div><button>Mere</button>',
  );
  document.querySelector('textarea')?.focus();
  await expect.poll(() => desk.reports.at(-1)?.state).toBe('unreadable');
  // Until the last of its own looks has been taken.
  const over = performance.now() + 3200;
  await expect.poll(() => performance.now() > over, { timeout: 8000 }).toBe(true);
  (document.querySelector('#dialog') as HTMLElement).style.opacity = '1';
  document.querySelector('button')?.focus();
  document.querySelector('textarea')?.focus();
  await expect.poll(markedWords).toEqual(['slog']);
});
