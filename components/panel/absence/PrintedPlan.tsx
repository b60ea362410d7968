import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { answerIn, isAnswer, linesOf } from '@/lib/absence-plan';
import { ABSENCE_TIMES, BACK_SECTION, type PlannedLine } from '@/lib/model';
import { usePart } from './part';
import { useReplyText } from './use-reply-text';

/** The plan on A4: what is needed first stands first, each line with a box and room for initials. Not on the screen. */
export function PrintedPlan(): JSX.Element {
  const { t, local, day } = useText();
  const { template, plan } = usePart();
  const reply = useReplyText();
  const lines = plan ? linesOf(plan) : [];
  const tasks = lines.filter((line) => !isAnswer(line));
  const name = answerIn(lines, 'name');
  const sentence = answerIn(lines, 'sentence');
  const titleOf = (id: string) => {
    const section = template.sections.find((candidate) => candidate.id === id);
    return section ? local(section.title) : '';
  };
  const groups = [
    ...ABSENCE_TIMES.map((when) => ({
      title: t(`run.group.${when}`),
      lines: tasks.filter((line) => line.when === when && line.section !== BACK_SECTION),
    })),
    { title: t('run.group.back'), lines: tasks.filter(({ section }) => section === BACK_SECTION) },
  ].filter((group) => group.lines.length > 0);
  return (
    <section class="sm-absence-print">
      <h2>{name ? t('run.title', { name }) : local(template.title)}</h2>
      {plan && (
        <p>{t('absence.print-version', { version: plan.version, date: day(new Date().toISOString()) })}</p>
      )}
      {tasks.length === 0 && <PrintedQuestions />}
      {sentence && (
        <p>
          <strong>{t('run.sentence')}</strong> {sentence}
        </p>
      )}
      {groups.map(({ title, lines: group }) => (
        <PrintedGroup key={title} title={title} lines={group} titleOf={titleOf} />
      ))}
      {tasks.length > 0 && (
        <>
          <h3>{t('absence.reply-preview')}</h3>
          <p class="sm-absence-text">{reply}</p>
          <p>{t('absence.print-foot')}</p>
        </>
      )}
    </section>
  );
}

interface PrintedGroupProps {
  title: string;
  lines: readonly PlannedLine[];
  titleOf: (section: string) => string;
}

function PrintedGroup({ title, lines, titleOf }: PrintedGroupProps): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ id, section, text }) => (
          <li key={id}>
            <span class="sm-print-box" />
            <span>
              <span class="sm-absence-text">{text}</span>
              <span class="sm-hint">{titleOf(section)}</span>
            </span>
            <span class="sm-print-initials" />
          </li>
        ))}
      </ul>
    </>
  );
}

/** With nothing written yet: the questions, and room to write by hand. */
function PrintedQuestions(): JSX.Element {
  const { local } = useText();
  const { template } = usePart();
  return (
    <>
      <p>{local(template.intro)}</p>
      {template.sections.map(({ id, title, ask }) => (
        <div key={id} class="sm-print-question">
          <h3>{local(title)}</h3>
          <p>{local(ask)}</p>
        </div>
      ))}
    </>
  );
}
