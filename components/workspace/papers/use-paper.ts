import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SaveState, textForDraft, useSave } from '@/components/saving';
import { useText } from '@/components/ui';
import type { JsonValue, PaperRow, PaperTemplate } from '@/lib/model';
import { type Answers, answered, beginPaper, cleanedAnswer, textOf, textsIn } from '@/lib/papers';
import { useWorkspace } from '../workspace-context';

/** Half a second is promised; the commit takes its part of it on a busy machine. */
const KEPT_WITHIN_MS = 300;

export interface EditedPaper {
  readonly paper: PaperRow;
  /** What stands in the fields: what is kept, and over it what is being typed. */
  readonly answers: Answers;
  readonly state: SaveState;
  answer(question: string, answer: JsonValue): void;
  /** Keeps what waits, whole: the field was left, or something is about to be done with the paper. */
  settle(): Promise<boolean>;
  /** Changes the paper as it stands in the store, after what waits was kept. */
  change(change: (paper: PaperRow, now: string) => PaperRow): Promise<boolean>;
}

/** One paper while somebody writes in it. Kept as it is typed, answer by answer; made with the first answer. */
export function usePaper(id: string, template: PaperTemplate): EditedPaper {
  const { ports } = useWorkspace();
  const { local } = useText();
  const { papers, looksLikeCpr } = ports;
  const { state, save } = useSave();
  const kept = papers.list.value?.find((one) => one.id === id);
  // What is answered elsewhere from now on does not change what somebody has before their eyes.
  const [begun] = useState(() => {
    const before = { papers: papers.list.value ?? [], slots: ports.answers.value ?? {} };
    return beginPaper(template, before, { id, title: '', now: new Date().toISOString() });
  });
  const paper = kept ?? begun;
  const [typed, setTyped] = useState<Answers>({});
  const waiting = useRef<Answers>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // Once the store has caught up a field follows it again, so that another window's change is seen here.
  useEffect(() => {
    setTyped((now) => {
      const left = Object.entries(now).filter(([key, answer]) => !isSame(paper.answers[key], answer));
      return left.length === Object.keys(now).length ? now : Object.fromEntries(left);
    });
  }, [paper.answers]);

  const write = (change: (before: PaperRow, now: string) => PaperRow) => {
    const now = new Date().toISOString();
    return save(() =>
      papers.change(id, (before) => {
        const after = change(before ?? begun, now);
        return { ...after, title: titleOf(template, after.answers, local(template.title)) };
      }),
    );
  };
  const keep = async (settled: boolean) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const answers = waiting.current;
    if (Object.keys(answers).length === 0) return true;
    // A number may still be on its way to being a CPR number; once the field was left it is what it is.
    if (settled) waiting.current = {};
    const clean = (text: string) =>
      settled && !looksLikeCpr(text) ? text : textForDraft(text, looksLikeCpr);
    const cleaned = Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [key, cleanedAnswer(answer, clean)]),
    );
    const saved = await write((before, now) => answered(before, cleaned, now));
    if (!saved) waiting.current = { ...answers, ...waiting.current };
    return saved;
  };
  const latest = useRef(keep);
  latest.current = keep;
  // The entrypoint takes the view down before its page ends, and a layout effect is cleaned up within that.
  useLayoutEffect(() => () => void latest.current(true), []);

  return {
    paper,
    answers: { ...paper.answers, ...typed },
    state,
    answer(question, answer) {
      setTyped((now) => ({ ...now, [question]: answer }));
      waiting.current = { ...waiting.current, [question]: answer };
      timer.current ??= setTimeout(() => void latest.current(false), KEPT_WITHIN_MS);
    },
    settle: () => keep(true),
    async change(change) {
      if (!(await keep(true))) return false;
      const done = await write(change);
      // What is typed is in the store by now, and would lie over what the change put there; a CPR number never went.
      if (done)
        setTyped((now) =>
          Object.fromEntries(Object.entries(now).filter(([, one]) => holdsCpr(one, looksLikeCpr))),
        );
      return done;
    },
  };
}

/** What the paper is called beside others of its kind: its kind, and the first short answer. */
function titleOf({ questions }: PaperTemplate, answers: Answers, kind: string): string {
  const line = questions
    .filter((question) => question.kind === 'line')
    .map(({ id }) => textOf(answers[id]).trim())
    .find(Boolean);
  return line ? `${kind}: ${line}` : kind;
}

/** Whether the answer holds what looks like a CPR number. */
export function holdsCpr(answer: JsonValue | undefined, looksLikeCpr: (text: string) => boolean): boolean {
  return answer !== undefined && textsIn(answer).some(looksLikeCpr);
}

const isSame = (one: JsonValue | undefined, other: JsonValue) =>
  JSON.stringify(one) === JSON.stringify(other);
