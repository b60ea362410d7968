import type { JSX } from 'preact';
import type { Mistake } from '@/lib/pack';

interface MistakesProps {
  mistakes: readonly Mistake[];
  /** The content cannot be read before they are mended. */
  stopped: boolean;
}

/** What is wrong, each with its file and line. Goes by itself when it is mended. */
export function Mistakes({ mistakes, stopped }: MistakesProps): JSX.Element {
  return (
    <section class={stopped ? 'pv-mistakes pv-mistakes-stop' : 'pv-mistakes'} aria-labelledby="mistakes">
      <h1 id="mistakes">
        {mistakes.length === 1 ? 'Her er en fejl at rette' : `Her er ${mistakes.length} fejl at rette`}
      </h1>
      <p>
        {stopped
          ? 'Ret det i filen, og gem. Så kommer teksten frem igen af sig selv.'
          : 'Teksten kan vises, men prøven siger nej, til det er rettet.'}
      </p>
      <ol>
        {mistakes.map(({ file, line, message }) => (
          <li key={`${file}:${line}:${message}`}>
            <p class="pv-where">
              <code>{file}</code> <span>linje {line}</span>
            </p>
            <p class="pv-sentence">{message}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
