import { type Changes, cleanText, NAME_LIMIT, type OnboardingFacts, type Weekday } from '@/lib/model';

/** What is written in a form about one onboarding, as it stands in the fields. */
export interface FormValues {
  readonly label: string;
  readonly contact: string;
  readonly startOn: string;
  readonly hours: string;
  readonly workdays: readonly Weekday[];
  readonly trialPeriodAgreed: 'yes' | 'no' | 'unknown';
  readonly trialEndOn: string;
  readonly educationStartOn: string;
}

/** Nobody knows of a trial period before somebody has looked. */
export const NEW_FORM: FormValues = {
  label: '',
  contact: '',
  startOn: '',
  hours: '',
  workdays: [],
  trialPeriodAgreed: 'unknown',
  trialEndOn: '',
  educationStartOn: '',
};

/** Why a form cannot be saved yet; `null` when it can. */
export type FormMistake = 'label' | 'hours' | 'cpr' | 'label-long' | 'contact-long';

export function mistakeIn(form: FormValues, looksLikeCpr: (text: string) => boolean): FormMistake | null {
  const [label, contact] = [cleanText(form.label), cleanText(form.contact)];
  if ([label, contact].some(looksLikeCpr)) return 'cpr';
  if (label === '') return 'label';
  if (label.length > NAME_LIMIT) return 'label-long';
  if (contact.length > NAME_LIMIT) return 'contact-long';
  const hours = hoursOf(form);
  return form.hours.trim() !== '' && !(hours > 0 && hours <= 60) ? 'hours' : null;
}

const hoursOf = ({ hours }: FormValues) => Number(hours.replace(',', '.'));

/** What is kept of a form without mistakes. */
export function factsOfForm(form: FormValues): OnboardingFacts {
  const { label, contact, startOn, hours, workdays } = form;
  const { trialPeriodAgreed, trialEndOn, educationStartOn } = form;
  return {
    label: cleanText(label),
    contact: cleanText(contact),
    ...(startOn && { startOn }),
    ...(hours.trim() && { hoursPerWeek: hoursOf(form) }),
    ...(workdays.length > 0 && { workdays }),
    trialPeriodAgreed,
    ...(trialPeriodAgreed === 'yes' && trialEndOn && { trialEndOn }),
    ...(educationStartOn && { educationStartOn }),
  };
}

/** What stands in the fields for what is kept. */
export function formOf(facts: OnboardingFacts): FormValues {
  return {
    label: facts.label,
    contact: facts.contact,
    startOn: facts.startOn ?? '',
    hours: String(facts.hoursPerWeek ?? '').replace('.', ','),
    workdays: facts.workdays ?? [],
    trialPeriodAgreed: facts.trialPeriodAgreed ?? 'unknown',
    trialEndOn: facts.trialEndOn ?? '',
    educationStartOn: facts.educationStartOn ?? '',
  };
}

/** What a form tells that it did not tell before; `null` for what was taken out of it. */
export function changesOf(form: FormValues, before: FormValues): Changes<OnboardingFacts> {
  const [told, was] = [factsOfForm(form), factsOfForm(before)];
  const names = Object.keys({ ...was, ...told }) as (keyof OnboardingFacts)[];
  const changed = names.filter((name) => JSON.stringify(told[name]) !== JSON.stringify(was[name]));
  return Object.fromEntries(changed.map((name) => [name, told[name] ?? null]));
}
