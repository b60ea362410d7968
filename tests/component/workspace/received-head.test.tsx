import { checklists } from 'virtual:content/checklists';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { write } from '@/lib/checklists';
import { handOverOnboardings, writeReadableHandover } from '@/lib/handover';
import type { OnboardingFacts, OnboardingWithRuns, Versions } from '@/lib/model';
import { makeHandoverInMemory } from '@/scripts/preview/handover-in-memory';
import { makeWorkspacePorts, showWorkspace } from './show';

const FACTS: OnboardingFacts = { label: 'Amira', contact: 'ME', nextTalkOn: '2027-03-10' };
const having = (facts: Versions<OnboardingFacts>): OnboardingWithRuns => ({
  onboarding: { id: 'o1', createdAt: '2027-02-01T08:00:00Z', facts, agreed: {} },
  runs: [],
});

test('a substitute’s file names what it changes of an onboarding, and what both have told differently', async () => {
  const first = write([], 'karen', FACTS);
  const { nextTalkOn: _none, ...talked } = { ...FACTS, contact: 'KL' };
  const theirs = having(write(first, 'sofie', talked));
  const here = having(write(first, 'karen', { ...FACTS, contact: 'PO' }));
  const made = handOverOnboardings('substitute', [theirs], checklists, '2027-03-01');
  if (!made.ok) throw new Error(made.fault);
  const memory = makeHandoverInMemory(checklists, () => false);
  memory.onboardings.value = [here];
  const place = showWorkspace(makeWorkspacePorts({ handover: memory.ports }), '#/');
  await page.getByText('Hent opstarter fra en anden leder').click();
  const field = await vi.waitFor(
    () => place.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail('no field'),
  );
  const files = new DataTransfer();
  files.items.add(new File([writeReadableHandover(made.value)], 'x.txt'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));

  await expect.element(page.getByText('Filen bringer noget nyt.')).toBeVisible();
  const lines = [...place.querySelectorAll('.sm-handover-head li')].map((line) => line.textContent);
  expect(lines).toEqual([
    'kontaktpersonHer: PO. I filen: KLI har skrevet forskelligt. Begge dele bliver stående, til en af jer vælger.',
    'næste samtaleHer: 10. marts 2027. I filen: ikke skrevetI har skrevet forskelligt. Begge dele bliver stående, til en af jer vælger.',
  ]);
  const { violations } = await axe.run(place);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
