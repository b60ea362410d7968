import { useState } from 'preact/hooks';
import { fail, JOURNAL_SLOT } from '@/lib/model';
import { usePanel } from '../panel-context';
import type { Question, Told } from './questions';

/** Saves what the person tells of their work; `failed` until the next try. */
export function useProfile() {
  const { ports } = usePanel();
  const [failed, setFailed] = useState(false);
  const { profile } = ports.settings.value;

  const save = async (saving: Promise<{ ok: boolean }>) => {
    // A second failure in a row is drawn, and read out, anew.
    setFailed(false);
    const { ok } = await saving.catch(() => fail('not-saved'));
    setFailed(!ok);
    return ok;
  };
  return {
    profile,
    failed,
    /** Resolves to whether it is saved. */
    tell<Q extends Question>(question: Q, value: Told[Q]): Promise<boolean> {
      if (question !== 'journal') return save(ports.chooseProfile({ [question]: value }));
      const answer = { answer: String(value ?? ''), savedAt: new Date().toISOString() };
      return save(ports.saveAnswer(JOURNAL_SLOT, answer));
    },
    /** The questions are not put by themselves again. */
    finish: () => save(ports.chooseProfile({ asked: true })),
  };
}
