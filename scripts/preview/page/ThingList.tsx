import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Content } from '@/lib/pack';
import { catalogueOf, filterCatalogue, type Listed, type ListedKind } from '../catalogue';
import { nameOf, type Thing } from '../thing';

interface ThingListProps {
  content: Content;
  chosen: Thing | null;
  onChoose: (thing: Thing) => void;
}

/** Everything there is, by kind, narrowed by the words in the filter. */
export function ThingList({ content, chosen, onChoose }: ThingListProps): JSX.Element {
  const asked = useSignal('');
  const all = useMemo(() => catalogueOf(content), [content]);
  const kinds = filterCatalogue(all, asked.value);
  const name = chosen && nameOf(chosen);
  const found = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav class="pv-list" aria-label="Alt indhold">
      <div class="pv-filter">
        <label for="filter">Find</label>
        <input
          id="filter"
          type="search"
          autocomplete="off"
          placeholder="Ord i teksten eller id"
          value={asked.value}
          onInput={(event) => {
            asked.value = event.currentTarget.value;
          }}
        />
        <p role="status">
          {asked.value.trim() && (found === 0 ? 'Intet med de ord.' : `${found} med de ord`)}
        </p>
      </div>
      {kinds.map((kind) => (
        <Kind
          key={kind.title}
          kind={kind}
          chosen={name}
          isOpen={asked.value.trim() !== '' || holds(kind, name)}
          onChoose={onChoose}
        />
      ))}
    </nav>
  );
}

interface KindProps {
  kind: ListedKind;
  chosen: string | null;
  isOpen: boolean;
  onChoose: (thing: Thing) => void;
}

function Kind({ kind, chosen, isOpen, onChoose }: KindProps): JSX.Element {
  return (
    <details class="pv-kind" open={isOpen}>
      <summary>
        <span>{kind.title}</span> <span class="pv-count">{kind.count}</span>
      </summary>
      {kind.groups.map(({ title, rows }) => (
        <section key={title ?? ''}>
          {title && <h2>{title}</h2>}
          <ul>
            {rows.map((row) => (
              <li key={nameOf(row)}>
                <Row row={row} isChosen={nameOf(row) === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Row(props: { row: Listed; isChosen: boolean; onChoose: (thing: Thing) => void }): JSX.Element {
  const { row, isChosen, onChoose } = props;
  return (
    <button
      type="button"
      class={row.level ? `pv-row pv-level-${row.level}` : 'pv-row'}
      aria-current={isChosen ? 'page' : undefined}
      title={row.id}
      onClick={() => onChoose({ kind: row.kind, id: row.id })}
    >
      <span class="pv-row-title">{row.title}</span>
      {row.level && (
        <span class="pv-row-level">
          {row.level}
          {row.version && <span>{row.version}</span>}
        </span>
      )}
    </button>
  );
}

function holds({ groups }: ListedKind, name: string | null): boolean {
  return groups.some(({ rows }) => rows.some((row) => nameOf(row) === name));
}
