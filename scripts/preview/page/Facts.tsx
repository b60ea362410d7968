import type { JSX } from 'preact';
import type { Fact } from '../facts';
import type { Pointing } from '../pointing';
import { nameOf, type Thing } from '../thing';

interface FactsProps {
  facts: readonly Fact[];
  pointing: readonly Pointing[];
  nameFor: (thing: Thing) => string;
  onChoose: (thing: Thing) => void;
}

/** What there is to know of a thing, in small print, and the ways that lead to it. */
export function Facts({ facts, pointing, nameFor, onChoose }: FactsProps): JSX.Element {
  return (
    <section class="pv-facts" aria-label="Om teksten">
      <dl>
        {facts.map(({ label, lines, isOff, share }) => (
          <div key={label} class={isOff ? 'pv-off' : undefined}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            {share !== undefined && (
              <dd class="pv-meter" aria-hidden="true">
                <span style={{ width: `${Math.min(100, share * 100)}%` }} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div class="pv-pointing">
        <h2>{pointing.length > 0 ? 'Herfra kommer man hertil' : 'Intet andet peger hertil'}</h2>
        <ul>
          {pointing.map((thing) => (
            <li key={`${nameOf(thing)} ${thing.how}`}>
              <button type="button" onClick={() => onChoose({ kind: thing.kind, id: thing.id })}>
                {nameFor(thing)}
              </button>
              <span>{thing.how}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
