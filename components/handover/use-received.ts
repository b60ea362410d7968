import { useState } from 'preact/hooks';
import {
  HANDOVER_FILE_BYTES,
  type HandoverFault,
  type HandoverFile,
  type HandoverPorts,
  type HandoverPreview,
  type HandoverPurpose,
} from '@/lib/model';

/** Where a file is on its way in. */
export type Received =
  | { readonly step: 'none' | 'taken' }
  | { readonly step: 'locked' | 'opening'; readonly text: string }
  | {
      readonly step: 'seen';
      readonly file: HandoverFile;
      readonly join: string | null;
      readonly preview: HandoverPreview;
    };

export type ReceivedFault = HandoverFault | 'unreadable' | 'closed';

/** One file at a time: chosen, unlocked where it is locked, looked at, and taken in or left. */
export function useReceived(
  ports: HandoverPorts,
  accepts: readonly HandoverPurpose[],
  only: string | undefined,
) {
  const [received, setReceived] = useState<Received>({ step: 'none' });
  const [fault, setFault] = useState<ReceivedFault | null>(null);

  const refuse = (why: ReceivedFault, next: Received = { step: 'none' }) => {
    setFault(why);
    setReceived(next);
  };
  const show = async (file: HandoverFile, join?: string | null): Promise<void> => {
    // A shared file, or a copy that a drive has made of one, is everybody's who is in it.
    if (file.purpose !== 'shared' && !accepts.includes(file.purpose)) return refuse('other-purpose');
    if (only !== undefined && file.onboardings.some(({ id }) => id !== only))
      return refuse('other-onboarding');
    const first = await ports.preview(file, join ?? null);
    if (!first.ok) return refuse(first.fault);
    // A list that was begun before the file came goes on, unless the person would rather begin another.
    const [own] = first.value.joinable;
    if (join === undefined && own) return show(file, own.id);
    setFault(null);
    setReceived({ step: 'seen', file, join: join ?? null, preview: first.value });
  };
  return {
    received,
    fault,
    show,
    async choose(file: File) {
      setFault(null);
      setReceived({ step: 'none' });
      if (file.size > HANDOVER_FILE_BYTES) return refuse('too-large');
      const text = await file.text().catch(() => null);
      if (text === null) return refuse('unreadable');
      const seen = ports.look(text);
      if (!seen.ok) return refuse(seen.fault);
      if (seen.value.locked) return setReceived({ step: 'locked', text });
      return show(seen.value.file);
    },
    async unlock(words: string) {
      if (received.step !== 'locked') return;
      const { text } = received;
      setFault(null);
      setReceived({ step: 'opening', text });
      const opened = await ports.open(text, words);
      if (opened.ok) return show(opened.value);
      // Other words may fit; any other fault stays with the file.
      refuse(opened.fault, opened.fault === 'locked' ? { step: 'locked', text } : { step: 'none' });
    },
    end(step: 'none' | 'taken') {
      setFault(null);
      setReceived({ step });
    },
  };
}
