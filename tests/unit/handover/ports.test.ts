import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { handOverOnboardings } from '@/lib/handover';
import type { HandoverFile, OnboardingWithRuns } from '@/lib/model';
import { createHandoverPorts } from '@/lib/own-page/handover-ports';
import type { Store } from '@/lib/store';
import { deleteDatabase, openSettled } from '../store/window';
import { changeItem, karens, looksLikeCpr, run, TEMPLATES, TODAY } from './sample';

// The ports over a real store: what a person takes in, and what is taken in behind their back.

afterEach(deleteDatabase);

const portsOf = (store: Store) =>
  createHandoverPorts({ store, templates: () => TEMPLATES, today: signal(TODAY), looksLikeCpr });
const fileOf = (whole: OnboardingWithRuns, purpose: 'package' | 'contact' | 'shared'): HandoverFile => {
  const made = handOverOnboardings(purpose, [whole], TEMPLATES, TODAY);
  if (!made.ok) throw new Error('no file');
  return made.value;
};
const ticked = (whole: OnboardingWithRuns, item: string): OnboardingWithRuns => ({
  ...whole,
  runs: whole.runs.map((shown) =>
    shown.run.templateId === 'start' ? changeItem(shown, item, { state: 'done' }, 'karen') : shown,
  ),
});
const chosenIn = (store: Store) =>
  store.runs.list.value?.heads.find(({ onboarding }) => onboarding === 'onboarding-1')?.chosenAt;

test('a shared file that is gone through in the background leaves the list before the person’s eyes', async () => {
  const { store } = await openSettled();
  const ports = portsOf(store);
  await ports.take(fileOf(karens(), 'package'), null);
  await vi.waitFor(() => expect(chosenIn(store)).toBeDefined());
  const before = chosenIn(store);
  const other = run('other', 'education').run;
  await store.changeRun(other, { chosenAt: '2099-01-01T00:00:00.000Z' });
  await vi.waitFor(() => expect(store.runs.shown.value).toBe('other'));
  expect(await ports.takeUnseen(fileOf(ticked(karens(), 'coffee'), 'shared'))).toEqual({
    ok: true,
    value: null,
  });
  const [start] =
    (await store.readHanded())?.lists.filter(({ run: { templateId } }) => templateId === 'start') ?? [];
  expect(start?.items.coffee?.[0]?.value.state).toBe('done');
  expect(start?.run.chosenAt).toBe(before);
});

test('a list that is new here is shown, however it came', async () => {
  const { store } = await openSettled();
  await portsOf(store).takeUnseen(fileOf(karens(), 'shared'));
  await vi.waitFor(() => expect(chosenIn(store)).toBeDefined());
});

test('a package that is opened where it was made is refused, and changes nothing', async () => {
  const { store } = await openSettled();
  const whole = karens();
  await store.changeHanded(() => ({ lists: whole.runs, onboardings: [whole.onboarding] }));
  const before = await store.readHanded();
  for (const purpose of ['package', 'contact'] as const) {
    const file = fileOf(ticked(whole, 'coffee'), purpose);
    expect(await portsOf(store).preview(file, null)).toEqual({ ok: false, fault: 'other-purpose' });
    await portsOf(store).take(file, null);
    expect(await store.readHanded()).toEqual(before);
  }
});
