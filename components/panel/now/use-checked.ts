import { useEffect, useState } from 'preact/hooks';
import type { CheckedFinding } from '@/lib/model';
import { usePanel } from '../panel-context';

/** Milliseconds at rest after which a text is read: while keys follow each other, nothing else is done. */
const REST_MS = 200;

/** A text as it was read, and what was found in it. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly CheckedFinding[];
}

/** Reads a text a moment after its last change. An older reading is given up, and nothing is kept. */
export function useChecked(text: string): { checked: Checked | null; failed: boolean } {
  const { ports } = usePanel();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (text.trim() === '') {
      setChecked(null);
      setFailed(false);
      return;
    }
    const reading = new AbortController();
    const read = async () => {
      try {
        const findings = await ports.checkText(text, reading.signal);
        if (reading.signal.aborted) return;
        setChecked({ text, findings });
        setFailed(false);
      } catch {
        if (!reading.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(() => void read(), REST_MS);
    return () => {
      clearTimeout(timer);
      reading.abort();
    };
  }, [text, ports]);
  return { checked, failed };
}
