import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { inGroupOrder, isOpen } from './questions';
import { wordsOf } from './words';

/** On paper nobody is "you": it lies in front of everybody. */
const READERS = ['leader', 'contact', 'peer'] as const;

/** The open questions on paper, with room to write. On the screen it is not there. */
export function PrintedQuestions(): JSX.Element {
  const text = useText();
  const { t, local, day } = text;
  const { ports, content } = usePanel();
  const open = inGroupOrder(content.slots).filter(({ id }) => isOpen(ports.answers.value[id]));
  return (
    <section class="sm-printed-questions">
      <h2>{t('workplace.tasks')}</h2>
      <p>{t('workplace.printed-on', { date: day(new Date().toISOString()) })}</p>
      {open.length === 0 && <p>{t('workplace.all-answered')}</p>}
      {READERS.map((reader) => {
        const theirs = open.filter(({ filledBy }) => filledBy === reader);
        if (theirs.length === 0) return null;
        return (
          <div key={reader}>
            <h3>{t(`workplace.print-for.${reader}`)}</h3>
            <ul>
              {theirs.map((slot) => (
                <li key={slot.id}>
                  <strong>{local(slot.question)}</strong>
                  <span class="sm-hint">
                    {t('workplace.example', { example: wordsOf(slot, local(slot.example), text) })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
