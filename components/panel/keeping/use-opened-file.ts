import { useEffect, useRef, useState } from 'preact/hooks';
import { fail, KEPT_FILE_BYTES, type KeptFileFault, type KeptPreview, type SaveFault } from '@/lib/model';
import { usePanel } from '../panel-context';

/** Where a file is on its way in. */
export type Opened =
  | { readonly step: 'none' }
  | { readonly step: 'chosen' | 'opening'; readonly text: string }
  | { readonly step: 'seen'; readonly preview: KeptPreview }
  | { readonly step: 'taken' };

/** One file at a time: chosen, unlocked, looked at, and taken in or left. */
export function useOpenedFile() {
  const { keeping } = usePanel().ports;
  const [opened, setOpened] = useState<Opened>({ step: 'none' });
  const [fault, setFault] = useState<KeptFileFault | SaveFault | 'nothing-open' | null>(null);
  // What was unlocked is forgotten with the view.
  useEffect(() => keeping.closeKept, [keeping]);

  // What was chosen or left since is not followed by what was read before.
  const turn = useRef(0);
  const begin = () => {
    turn.current += 1;
    const own = turn.current;
    return () => own === turn.current;
  };

  const end = (step: 'none' | 'taken') => {
    turn.current += 1;
    keeping.closeKept();
    setFault(null);
    setOpened({ step });
  };
  const look = async (text: string, passphrase: string) => {
    const isWanted = begin();
    setFault(null);
    setOpened({ step: 'opening', text });
    const seen = await keeping.openKept(text, passphrase).catch(() => fail('damaged'));
    if (!isWanted()) return;
    if (seen.ok) return setOpened({ step: 'seen', preview: seen.value });
    setFault(seen.fault);
    // Another passphrase may fit; any other fault stays with the file.
    setOpened(seen.fault === 'locked' ? { step: 'chosen', text } : { step: 'none' });
  };
  const choose = async (file: File) => {
    end('none');
    const isWanted = begin();
    if (file.size > KEPT_FILE_BYTES) return setFault('too-large');
    const text = await file.text().catch(() => null);
    if (!isWanted()) return;
    if (text === null) return setFault('unreadable');
    // A readable file, and one that is none, need no passphrase to be seen for what they are.
    if (!isLocked(text)) return look(text, '');
    setOpened({ step: 'chosen', text });
  };
  const take = async (theirs: boolean) => {
    const taken = await keeping.takeKept(theirs).catch(() => fail('not-saved'));
    if (taken.ok) end('taken');
    else setFault(taken.fault);
  };
  return { opened, fault, choose, look, take, leave: () => end('none') };
}

const isLocked = (text: string) => text.slice(0, 200).includes('"sidemand-sealed"');
