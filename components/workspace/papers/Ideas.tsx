import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { PaperQuestion } from '@/lib/model';
import { linesOf } from '@/lib/papers';

interface IdeasProps {
  question: PaperQuestion;
  text: string;
  disabled: boolean;
  onText: (text: string) => void;
}

/** Ready words that one press puts into the field. A line that was written is never taken away by one. */
export function Ideas({ question, text, disabled, onText }: IdeasProps): JSX.Element | null {
  const { t, local, locale } = useText();
  const there = linesOf(text);
  const ideas = (question.ideas?.[locale] ?? []).filter((idea) =>
    question.kind === 'line' ? there.length === 0 : !there.includes(idea),
  );
  if (ideas.length === 0) return null;
  const put = (idea: string) => onText(there.length === 0 ? idea : `${text.trimEnd()}\n${idea}`);
  return (
    <div class="sm-paper-ideas">
      <span class="sm-hint">{t('papers.ideas')}</span>
      {ideas.map((idea) => (
        <button
          key={idea}
          type="button"
          class="sm-paper-idea"
          aria-label={t('papers.idea-named', { idea, question: local(question.label) })}
          disabled={disabled}
          onClick={(event) => {
            // The button goes with its idea: the focus moves to where the words went.
            event.currentTarget
              .closest('.sm-paper-question')
              ?.querySelector<HTMLElement>('input, textarea')
              ?.focus();
            put(idea);
          }}
        >
          {idea}
        </button>
      ))}
    </div>
  );
}
