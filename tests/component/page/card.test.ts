import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  buttonIn,
  cardIn,
  chipIn,
  type Desk,
  keys,
  markedWords,
  openDesk,
  press,
  pressAt,
  type,
} from './desk';

let desk: Desk;
const field = () =>
  document.querySelector<HTMLTextAreaElement>('textarea, [contenteditable]') as HTMLTextAreaElement;

beforeEach(async () => {
  desk = await openDesk(
    '<textarea style="width:400px;height:120px;font:16px monospace;padding:0;border:0"></textarea>',
  );
  await userEvent.click(field());
  await type('Han slog ham. Der var knive. ');
  await expect.poll(() => chipIn(desk)?.textContent).toBe('2');
});
afterEach(() => desk.controller.abort());

/** Ours takes no click in the first moment after it has moved, so a person's first try may be refused. */
async function pressUntil(element: () => Element | null, done: () => boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        const target = element();
        if (target && !done()) await press(target);
        return done();
      },
      { timeout: 4000, interval: 100 },
    )
    .toBe(true);
}
const openByChip = () =>
  pressUntil(
    () => chipIn(desk),
    () => cardIn(desk) !== null,
  );

test('opens on a click on the marked word, and leaves focus and caret to the field', async () => {
  const { left, top } = field().getBoundingClientRect();
  await pressAt(left + 5.5 * 9.6, top + 9);
  await expect.poll(() => cardIn(desk)?.querySelector('h2')?.textContent).toBe('Titel test.warning');
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual(
    [5, 5].map((at) => at + (field().selectionStart - 5)),
  );
  await type('x');
  expect(field().value).toMatch(/^Han s.*x.*g ham/);
});

test('closes on a click elsewhere', async () => {
  await openByChip();
  const { left } = cardIn(desk)?.getBoundingClientRect() ?? { left: 0 };
  await pressAt(left / 2, 400);
  await expect.poll(() => cardIn(desk)?.textContent).toBe(undefined);
});

test('opens from the chip without taking focus', async () => {
  await openByChip();
  expect(document.activeElement).toBe(field());
  expect(desk.reports.at(-1)?.open).toBe(desk.reports.at(-1)?.findings[1]?.id);
});

test('says everything in the language of the person, with roles for places', async () => {
  await openByChip();
  const card = cardIn(desk);
  expect(card?.lang).toBe('da');
  expect(card?.textContent).toContain('Gør det nu');
  expect(card?.textContent).toContain('Spørg din leder.');
  expect(card?.textContent).toContain('Spørg ukendt.');
  expect(card?.textContent).toContain('Kilde: Lov § 1 · Loven er læst 12. maj 2026 · Skal tjekkes lokalt');
  expect(card?.textContent).toContain('Vises, fordi teksten ser ud til at handle om: Knive');
  expect(card?.textContent).not.toMatch(/[{}]/);
});

test('takes focus only when asked, and Escape gives it back with the caret where it was', async () => {
  field().setSelectionRange(2, 7, 'backward');
  desk.command({ kind: 'enter-card' });
  expect(cardIn(desk)).not.toBe(null);
  expect(document.activeElement).not.toBe(field());
  const seen: string[] = [];
  const spy = (event: KeyboardEvent) => seen.push(event.key);
  document.addEventListener('keydown', spy);
  await keys('{Escape}');
  document.removeEventListener('keydown', spy);
  expect(cardIn(desk)).toBe(null);
  expect(document.activeElement).toBe(field());
  const { selectionStart, selectionEnd, selectionDirection } = field();
  expect([selectionStart, selectionEnd, selectionDirection]).toEqual([2, 7, 'backward']);
  expect(seen).toEqual([]);
  await keys('{Escape}');
  expect(field().value).toBe('Han slog ham. Der var knive. ');
});

test('works by keys alone', async () => {
  desk.command({ kind: 'enter-card' });
  buttonIn(desk, 'Næste råd').focus();
  await keys('{Enter}');
  await expect.poll(() => cardIn(desk)?.textContent).toContain('1 af 2');
  buttonIn(desk, 'Åbn i panelet').focus();
  await keys('{Enter}');
  expect(desk.asked).toEqual(['panel now test.warning']);
});

test('"not this one" takes this one, and keeps it away while the text around it changes', async () => {
  desk.command({ kind: 'enter-card' });
  buttonIn(desk, 'Ikke denne').focus();
  await keys('{Enter}');
  await expect.poll(markedWords).toEqual(['slog']);
  expect(desk.asked).toEqual([]);
  await keys('{Escape}');
  field().setSelectionRange(0, 0);
  await type('Nu. Og knive! ');
  await expect.poll(markedWords).toEqual(['knive', 'slog']);
});

test('"not this advice here" and "anywhere" are told to the port, with an optional reason', async () => {
  desk.command({ kind: 'enter-card' });
  buttonIn(desk, 'Ikke dette råd her').focus();
  await keys('{Enter}');
  await expect.poll(markedWords).toEqual(['slog']);
  expect(desk.asked).toEqual(['aside knives site -']);
  buttonIn(desk, 'Ikke nu').focus();
  await keys('{Enter}');
  expect(desk.asked).toEqual(['aside knives site -', 'aside knives site later']);
  expect(cardIn(desk)?.textContent).toContain('Tak.');
  buttonIn(desk, 'Luk').focus();
  await keys('{Enter}');
  expect(document.activeElement).toBe(field());
  desk.command({ kind: 'enter-card' });
  buttonIn(desk, 'Ikke dette råd nogen steder').focus();
  await keys('{Enter}');
  expect(desk.asked.at(-1)).toBe('aside blow everywhere -');
  await expect.poll(markedWords).toEqual([]);
});

test('follows the session: what is set aside elsewhere goes, another language comes', async () => {
  await openByChip();
  desk.command({ kind: 'session-changed', session: { locale: 'en', setAside: ['blow'] } });
  expect(cardIn(desk)?.textContent).toContain('Title test.critical');
  expect(markedWords()).toEqual(['knive']);
  desk.command({ kind: 'session-changed', session: { locale: 'da', setAside: ['knives'] } });
  expect(cardIn(desk)).toBe(null);
  expect(markedWords()).toEqual(['slog']);
});

test('opens the finding the panel asks for', async () => {
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  expect(cardIn(desk)?.textContent).toContain('Titel test.warning');
  desk.command({ kind: 'show-finding', finding: 'aaaaaaaa' });
  expect(cardIn(desk)).toBe(null);
});

test('closes when the words it is about are gone', async () => {
  await openByChip();
  await keys('{Control>}a{/Control}{Backspace}');
  await expect.poll(() => document.querySelectorAll('[popover]').length).toBe(0);
  expect(cardIn(desk)).toBe(null);
});

test('does not hear clicks that the page makes up', async () => {
  chipIn(desk)?.click();
  expect(cardIn(desk)).toBe(null);
  const { left, top } = field().getBoundingClientRect();
  for (const kind of ['pointerdown', 'pointerup']) {
    field().dispatchEvent(new PointerEvent(kind, { bubbles: true, clientX: left + 50, clientY: top + 9 }));
  }
  expect(cardIn(desk)).toBe(null);
});

test('does not hear a click on what has only just come', async () => {
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  await press(buttonIn(desk, 'Luk'));
  expect(cardIn(desk)).not.toBe(null);
});

test('does not hear a click on what the page has covered', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  desk.command({ kind: 'show-finding', finding: desk.reports.at(-1)?.findings[0]?.id ?? '' });
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
  // In a shadow tree nobody outside hears that it opens.
  const box = document.createElement('div');
  document.body.append(box);
  box.attachShadow({ mode: 'open' }).append(cover);
  cover.showPopover();
  const close = buttonIn(desk, 'Luk');
  await new Promise<void>((resolve) => {
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const seen = new IntersectionObserver(([entry], observer) => {
      if ((entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible) return;
      observer.disconnect();
      resolve();
    }, options);
    seen.observe(close);
  });
  vi.advanceTimersByTime(1000);
  await press(close);
  expect(cardIn(desk)).not.toBe(null);
  cover.remove();
  await pressUntil(
    () => buttonIn(desk, 'Luk'),
    () => cardIn(desk) === null,
  );
});

test('comes back when the page takes it away, three times and then no more', async () => {
  const host = () => document.querySelector('[popover]');
  let returns = 0;
  for (let taken = 0; taken < 6 && host(); taken++) {
    host()?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (host()) returns++;
  }
  expect(returns).toBe(3);
  await type('slog ');
  await expect.poll(() => desk.reports.at(-1)?.findings.length).toBe(3);
  expect(host()).toBe(null);
});

test('keeps its look whatever the page says in its style sheets', async () => {
  await openByChip();
  const before = cardIn(desk)?.getBoundingClientRect().width;
  const style = document.createElement('style');
  style.textContent =
    'html{font-size:62.5%;direction:rtl} div,[popover]{all:unset!important;opacity:0!important;display:none!important}';
  document.documentElement.append(style);
  expect(cardIn(desk)?.getBoundingClientRect().width).toBe(before);
  style.remove();
});

test('is one named region with named buttons, and holds no field to type in', async () => {
  desk.command({ kind: 'enter-card' });
  const title = cardIn(desk)?.getAttribute('aria-labelledby') ?? '';
  expect(desk.roots.at(-1)?.getElementById(title)?.textContent).toBe('Titel test.critical');
  expect(cardIn(desk)?.querySelector('input, textarea, select, [contenteditable]')).toBe(null);
  for (const button of cardIn(desk)?.querySelectorAll('button') ?? []) {
    expect(button.ariaLabel ?? button.textContent).not.toBe('');
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test('another way to say it stands in the card of the rule that has one, and the text stays as it is', async () => {
  await openByChip();
  expect(desk.reports.at(-1)?.findings[1]?.rule).toBe('knives');
  const wording = () => cardIn(desk)?.querySelector('.wording');
  expect(wording()?.textContent).toBe('Man kan også skriveSkriv, hvad du så.Så ved andre mere.');
  expect(field().value).toBe('Han slog ham. Der var knive. ');
  const previous = () => buttonIn(desk, 'Forrige råd');
  await pressUntil(previous, () => wording() === null);
});
