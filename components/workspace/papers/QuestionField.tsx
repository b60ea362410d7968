import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Field, Notice, useText } from '@/components/ui';
import type { JsonValue, PaperQuestion } from '@/lib/model';
import { pickedOf, textOf } from '@/lib/papers';
import { Ideas } from './Ideas';
import { RowsField } from './RowsField';

export interface QuestionProps {
  question: PaperQuestion;
  answer: JsonValue | undefined;
  /** Why the answer is not kept as it is. */
  guard: string | null;
  disabled: boolean;
  onAnswer: (answer: JsonValue) => void;
}

/** One question, in the form that its kind asks for. */
export function QuestionField(props: QuestionProps): JSX.Element {
  switch (props.question.kind) {
    case 'choice':
      return <Choice {...props} />;
    case 'several':
      return <Several {...props} />;
    case 'rows':
      return <RowsField {...props} />;
    default:
      return <Written {...props} />;
  }
}

function Written({ question, answer, guard, disabled, onAnswer }: QuestionProps): JSX.Element {
  const { local } = useText();
  const { kind, label, hint } = question;
  const form =
    kind === 'date' ? ({ kind: 'date' } as const) : kind === 'line' ? {} : { lines: kind === 'text' ? 3 : 2 };
  return (
    <div class="sm-paper-question">
      <Field
        label={local(label)}
        {...(hint ? { hint: local(hint) } : {})}
        value={textOf(answer)}
        guard={guard}
        disabled={disabled}
        onText={onAnswer}
        {...form}
      />
      <Ideas question={question} text={textOf(answer)} disabled={disabled} onText={onAnswer} />
    </div>
  );
}

function Choice({ question, answer, disabled, onAnswer }: QuestionProps): JSX.Element {
  const { local } = useText();
  const group = useId();
  return (
    <fieldset class="sm-paper-question sm-ticks">
      <legend>{local(question.label)}</legend>
      {question.options?.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            checked={answer === id}
            disabled={disabled}
            onChange={() => onAnswer(id)}
          />
          {local(text)}
        </label>
      ))}
    </fieldset>
  );
}

function Several({ question, answer, guard, disabled, onAnswer }: QuestionProps): JSX.Element {
  const { local } = useText();
  const picked = Object.fromEntries(
    pickedOf(question, answer).map(({ option, amount }) => [option.id, amount]),
  );
  const toggle = (id: string) => {
    const { [id]: was, ...others } = picked;
    onAnswer(was === undefined ? { ...picked, [id]: '' } : others);
  };
  return (
    <fieldset class="sm-paper-question sm-paper-several">
      <legend>{local(question.label)}</legend>
      {question.hint && <p class="sm-hint">{local(question.hint)}</p>}
      {question.options?.map(({ id, text, says }) => (
        <div key={id}>
          <label>
            <input
              type="checkbox"
              checked={picked[id] !== undefined}
              disabled={disabled}
              onChange={() => toggle(id)}
            />
            <span>
              {local(text)}
              {says && question.amount && <span class="sm-work-note">{local(says)}</span>}
            </span>
          </label>
          {question.amount && picked[id] !== undefined && (
            <Field
              label={`${local(question.amount)}: ${local(text)}`}
              kind="number"
              value={picked[id]}
              disabled={disabled}
              onText={(amount) => onAnswer({ ...picked, [id]: amount })}
            />
          )}
        </div>
      ))}
      <div role="status">{guard && <Notice tone="warning">{guard}</Notice>}</div>
    </fieldset>
  );
}
