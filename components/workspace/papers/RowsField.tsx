import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button, Field, Notice, useText } from '@/components/ui';
import type { PaperColumn } from '@/lib/model';
import { type AnswerRow, emptyRow, endsFirst, overlapsAnother, rowsOf, withSet } from '@/lib/papers';
import type { QuestionProps } from './QuestionField';

interface Removed {
  readonly row: AnswerRow;
  readonly at: number;
}

/** A small table that the person fills, row by row. */
export function RowsField({ question, answer, guard, disabled, onAnswer }: QuestionProps): JSX.Element {
  const { t, local, locale } = useText();
  const { columns = [], sets = [] } = question;
  const rows = rowsOf(columns, answer);
  const name = question.row ? local(question.row) : '';
  const [removed, setRemoved] = useState<Removed | null>(null);
  const end = useRef<HTMLDivElement>(null);
  const set = (next: readonly AnswerRow[]) => {
    setRemoved(null);
    onAnswer(next.map((row) => (row.id ? row : { ...row, id: crypto.randomUUID().slice(0, 8) })));
  };
  return (
    <fieldset class="sm-paper-question sm-paper-rows">
      <legend>{local(question.label)}</legend>
      {question.hint && <p class="sm-hint">{local(question.hint)}</p>}
      {rows.map((row, at) => (
        <fieldset key={at} class="sm-paper-row">
          <legend>{`${name} ${at + 1}`}</legend>
          <div class="sm-work-pair">
            {columns.map((column) => (
              <Cell
                key={column.id}
                column={column}
                value={row[column.id] ?? ''}
                disabled={disabled}
                onText={(text) => set(rows.map((one, n) => (n === at ? { ...one, [column.id]: text } : one)))}
              />
            ))}
            <Button
              look="quiet"
              name={t('papers.remove-named', { row: name, number: at + 1 })}
              disabled={disabled}
              onPress={() => {
                end.current?.querySelector('button')?.focus();
                set(rows.filter((_, n) => n !== at));
                setRemoved({ row, at });
              }}
            >
              {t('papers.remove')}
            </Button>
          </div>
          <div role="status">
            {endsFirst(row) && <Notice tone="info">{t('papers.ends-first')}</Notice>}
            {overlapsAnother(row, rows) && <Notice tone="info">{t('papers.overlaps')}</Notice>}
          </div>
        </fieldset>
      ))}
      <div role="status">{guard && <Notice tone="warning">{guard}</Notice>}</div>
      <div class="sm-actions" ref={end}>
        {sets.map((one) => (
          <Button
            key={one.label.da}
            disabled={disabled}
            onPress={() => set(withSet(rows, one, locale))}
          >{`+ ${local(one.label)}`}</Button>
        ))}
        <Button look="quiet" disabled={disabled} onPress={() => set([...rows, emptyRow(columns)])}>
          {t('papers.add', { row: name })}
        </Button>
      </div>
      <div role="status">
        {removed && (
          <Notice
            tone="info"
            actions={
              <Button onPress={() => set(rows.toSpliced(removed.at, 0, removed.row))}>
                {t('papers.undo')}
              </Button>
            }
          >
            {t('papers.removed', { row: name, number: removed.at + 1 })}
          </Notice>
        )}
      </div>
    </fieldset>
  );
}

interface CellProps {
  column: PaperColumn;
  value: string;
  disabled: boolean;
  onText: (text: string) => void;
}

function Cell({ column, value, disabled, onText }: CellProps): JSX.Element {
  const { t, local } = useText();
  const id = useId();
  const { kind, label, options } = column;
  if (!options)
    return (
      <Field
        label={local(label)}
        value={value}
        disabled={disabled}
        onText={onText}
        {...(kind === 'time' || kind === 'number' ? { kind } : {})}
      />
    );
  return (
    <div class="sm-field">
      <label for={id}>{local(label)}</label>
      <select
        id={id}
        class="sm-work-select"
        value={value}
        disabled={disabled}
        onChange={(event) => onText(event.currentTarget.value)}
      >
        <option value="">{t('papers.no-choice')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {local(option.text)}
          </option>
        ))}
      </select>
    </div>
  );
}
