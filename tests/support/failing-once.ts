import { fail, type Result } from '@/lib/model';

type Act<Told extends readonly unknown[], Done, Fault extends string> = (
  ...told: Told
) => Promise<Result<Done, Fault>>;

/** An act that cannot be saved the first time it is done, and what it was told each time. */
export function failingOnce<Told extends readonly unknown[], Done, Fault extends string>(
  act: Act<Told, Done, Fault>,
): Act<Told, Done, Fault | 'not-saved'> & { readonly told: readonly Told[] } {
  const told: Told[] = [];
  const failing: Act<Told, Done, Fault | 'not-saved'> = async (...asked) => {
    told.push(asked);
    return told.length === 1 ? fail('not-saved') : act(...asked);
  };
  return Object.assign(failing, { told });
}
