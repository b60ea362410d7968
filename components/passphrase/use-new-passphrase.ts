import { useState } from 'preact/hooks';
import { isLongEnough } from '@/lib/backup';

/** Words that are being chosen. */
export interface ChosenPassphrase {
  readonly words: string;
  readonly write: (words: string) => void;
  /** Whoever writes can read them, and sees a slip of the finger. */
  readonly setReadable: (readable: boolean) => void;
  /** The same words once more; `null` where they are not asked for. */
  readonly again: string | null;
  readonly writeAgain: (words: string) => void;
  /** What stands in the way, once somebody has tried to go on. */
  readonly fault: 'short' | 'different' | null;
  /** The words; `null` where something stands in the way, which then is told at the field. */
  take(): string | null;
  forget(): void;
}

/**
 * @param twice A slip of the finger would cost much, so that words which cannot be read are asked for twice.
 */
export function useNewPassphrase({ twice }: { twice: boolean }): ChosenPassphrase {
  const [words, write] = useState('');
  const [repeated, writeAgain] = useState('');
  const [readable, setReadable] = useState(false);
  const [tried, setTried] = useState(false);
  const again = twice && !readable ? repeated : null;
  const isSame = again === null || again.normalize() === words.normalize();
  const fault = !isLongEnough(words) ? 'short' : isSame ? null : 'different';
  return {
    words,
    write,
    setReadable,
    again,
    writeAgain,
    fault: tried ? fault : null,
    take() {
      setTried(true);
      return fault ? null : words;
    },
    forget() {
      write('');
      writeAgain('');
      setTried(false);
    },
  };
}
