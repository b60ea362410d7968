import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '@/lib/model';
import { changeLine } from '@/lib/own-plan';
import type { ownPlanInMemory } from '@/scripts/preview/own-plan-in-memory';
import { showOwnPlan, somePlan, withPlan } from './own-plan';

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('a line is saved by Enter, and the next one can be written at once', async () => {
  showOwnPlan(somePlan({ sections: {} }));
  const field = () => page.getByRole('textbox', { name: 'Ny linje: Det kan vælte mig' });
  await userEvent.fill(field(), 'For lidt søvn');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('textbox', { name: 'Linje i Det kan vælte mig' }))
    .toHaveValue('For lidt søvn');
  await expect.element(field()).toHaveValue('');
  await expect.element(field()).toHaveFocus();
});

test('what is typed while a line is saved is the beginning of the next', async () => {
  let save = () => {};
  const keepDraft = vi.fn();
  const ports = showOwnPlan(somePlan({ sections: {} }), (shown) => {
    const { change } = shown.myPlan;
    const slowly: typeof change = async (...told) => {
      await new Promise<void>((resolve) => {
        save = resolve;
      });
      return change(...told);
    };
    withPlan({ change: slowly, keepDraft })(shown);
  });
  const field = page.getByRole('textbox', { name: 'Ny linje: Det kan vælte mig' });
  await userEvent.fill(field, 'For lidt søvn');
  await userEvent.keyboard('{Enter}og støj');
  save();
  await expect.element(field).toHaveValue('og støj');
  await expect.element(field).toHaveFocus();
  expect(keepDraft).toHaveBeenLastCalledWith('new:triggers:mild', 'og støj');
  const { plan } = ports.myPlan;
  expect(plan.value.is === 'open' && plan.value.sections.triggers?.lines.map(({ text }) => text)).toEqual([
    'For lidt søvn',
  ]);
});

test('a line is saved as it is left, and the focus stays where the person has gone', async () => {
  showOwnPlan(somePlan({ sections: {} }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Ny linje: Det kan vælte mig' }), 'For lidt søvn');
  const elsewhere = page.getByRole('textbox', { name: 'Ny linje: Det lader jeg være med' });
  await elsewhere.click();
  await expect
    .element(page.getByRole('textbox', { name: 'Linje i Det kan vælte mig' }))
    .toHaveValue('For lidt søvn');
  await expect.element(elsewhere).toHaveFocus();
});

test('a line that is not saved stays and says so; one with a CPR number is held back', async () => {
  const change = vi.fn(async () => fail('not-saved' as const));
  const keepDraft = vi.fn();
  showOwnPlan(somePlan({ sections: {} }), withPlan({ change, keepDraft }));
  const field = page.getByRole('textbox', { name: 'Ny linje: Det kan vælte mig' });
  await userEvent.fill(field, 'For lidt søvn');
  await userEvent.tab();
  await expect.element(page.getByText('Ikke gemt. Din computer har måske')).toBeVisible();
  await expect.element(field).toHaveValue('For lidt søvn');
  await userEvent.fill(field, 'Ring 010190-1234');
  await expect.element(page.getByText('Det ligner et CPR-nummer.')).toBeVisible();
  await userEvent.tab();
  expect(change).toHaveBeenCalledTimes(1);
  expect(keepDraft).toHaveBeenLastCalledWith('new:triggers:mild', 'Ring ');
});

test('words that could not be saved, while another window wrote in the line, are kept beside the other’s after the view was left', async () => {
  let isFull = true;
  const ports = showOwnPlan(somePlan(), (shown) => {
    const { change, plan } = shown.myPlan as ReturnType<typeof ownPlanInMemory>;
    const drafts = (to: (before: Record<string, string>) => Record<string, string>) => {
      if (plan.value.is === 'open') plan.value = { ...plan.value, drafts: to(plan.value.drafts) };
    };
    withPlan({
      change: async (...told) => (isFull ? fail('not-saved' as const) : change(...told)),
      keepDraft: (field, text) => drafts((before) => ({ ...before, [field]: text })),
      dropDraft: (field) => drafts(({ [field]: _gone, ...rest }) => rest),
    })(shown);
  });
  const { plan, change } = ports.myPlan as ReturnType<typeof ownPlanInMemory>;
  const texts = () =>
    plan.value.is === 'open' ? plan.value.sections.well?.lines.map(({ text }) => text) : [];
  const field = page.getByRole('textbox', { name: /^Linje i / }).first();
  await userEvent.fill(field, 'Mine ord');
  await userEvent.tab();
  await expect.element(page.getByText('Ikke gemt. Din computer har måske')).toBeVisible();
  isFull = false;
  await change('well', changeLine('w1', { text: 'Den andens ord' }));
  ports.target.value = { view: 'settings' };
  await expect.element(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
  ports.target.value = { view: 'plans' };
  await expect.element(field).toHaveValue('Mine ord');
  await field.click();
  await userEvent.tab();
  await expect.poll(texts).toEqual(['Den andens ord', 'Mine ord']);
  expect(plan.value.is === 'open' && plan.value.drafts).not.toHaveProperty('over:w1');
});

test('(43) what was being written when it locked stands in its field again', async () => {
  showOwnPlan(somePlan({ drafts: { 'new:signs:mild': 'Jeg glemmer', s1: 'Jeg svarer kort og hårdt' } }));
  await expect
    .element(page.getByRole('textbox', { name: 'Ny linje: Sådan kan det mærkes og ses, Bump på vejen' }))
    .toHaveValue('Jeg glemmer');
  const [first] = page.getByRole('textbox', { name: 'Linje i Sådan kan det mærkes og ses' }).elements();
  expect((first as HTMLTextAreaElement).value).toBe('Jeg svarer kort og hårdt');
});

test('who may see a line is said where it is chosen, and shared computers show nothing without a lock', async () => {
  const ports = showOwnPlan(somePlan());
  await button('Valg: Jeg svarer kort').click();
  await expect
    .element(page.getByText(/Alle, der åbner Sidemand på denne computer, kan læse den/))
    .toBeVisible();
  await page.getByRole('radio', { name: /Også på den rolige side/ }).click();
  await expect.element(page.getByText('Vises på den rolige side').first()).toBeVisible();
  const { plan } = ports.myPlan;
  const seen = () => plan.value.is === 'open' && plan.value.sections.signs?.lines[0]?.seenBy;
  expect(seen()).toBe('calm');
  ports.settings.value = { ...ports.settings.value, sharedDevice: true };
  await expect.element(page.getByRole('radio', { name: /Også på den rolige side/ })).toBeDisabled();
  await expect.element(page.getByText('Vises ikke på den rolige side her').first()).toBeVisible();
  expect(page.getByText('Vises på den rolige side', { exact: true }).query()).toBeNull();
});

test('a line is moved, linked to a sign, and taken away by keyboard alone', async () => {
  const ports = showOwnPlan(somePlan());
  const { plan } = ports.myPlan;
  const helps = () => (plan.value.is === 'open' ? plan.value.sections.helps?.lines : undefined);
  (button('Valg: Ringe til min søster').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.selectOptions(
    page.getByLabelText('Hjælper mod', { exact: true }),
    'Jeg sover under fire timer',
  );
  expect(helps()?.find(({ id }) => id === 'h2')?.helpsWith).toBe('s2');
  (button('Flyt til »Bump på vejen«').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  // The focus follows the line to where it is drawn anew.
  await expect.element(button('Flyt til »Nu skal jeg have hjælp«')).toBeVisible();
  await expect.element(button('Valg: Ringe til min søster')).toHaveFocus();
  expect(helps()?.find(({ id }) => id === 'h2')?.step).toBe('mild');
  (button(/Fjern linjen/).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(helps()?.map(({ id }) => id)).toEqual(['h1']));
});

test('a line that cannot be taken off the calm page is told of, and can be tried again', async () => {
  const catchUpCalm = vi.fn(async () => {});
  const calmBehind = signal(true);
  showOwnPlan(somePlan(), withPlan({ calmBehind, catchUpCalm }));
  await expect.element(page.getByText('Den rolige side kunne ikke rettes.')).toBeVisible();
  await button('Prøv igen').click();
  expect(catchUpCalm).toHaveBeenCalledOnce();
  calmBehind.value = false;
  await expect.element(page.getByText('Den rolige side kunne ikke rettes.')).not.toBeInTheDocument();
});
