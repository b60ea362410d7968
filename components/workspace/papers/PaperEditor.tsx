import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { SaveStatus } from '@/components/saving';
import { Button, Notice, useText } from '@/components/ui';
import type { PaperTemplate } from '@/lib/model';
import { compareDocuments, makeDocument } from '@/lib/papers';
import { ViewHead } from '../ViewHead';
import { useWorkspace, useWritable } from '../workspace-context';
import { Comparison } from './Comparison';
import { CopyPaper } from './CopyPaper';
import { DeletePaper } from './DeletePaper';
import { FolderPrint } from './FolderPrint';
import { PaperSheet } from './PaperSheet';
import { QuestionField } from './QuestionField';
import { ShiftCalendar } from './ShiftCalendar';
import { holdsCpr, usePaper } from './use-paper';
import { Versions } from './Versions';

/** Questions on one side, the paper on the other. */
export function PaperEditor({ id, template }: { id: string; template: PaperTemplate }): JSX.Element {
  const { t, local, locale } = useText();
  const { looksLikeCpr } = useWorkspace().ports;
  const writable = useWritable();
  const edited = usePaper(id, template);
  const { answers, paper, state } = edited;
  const [compared, setCompared] = useState<number | null>(null);
  const made = useMemo(() => makeDocument({ template, answers, locale }), [template, answers, locale]);
  const version = compared === null ? undefined : paper.versions[compared];
  const look = typeof answers.layout === 'string' ? answers.layout : 'letter';
  return (
    <>
      <ViewHead title={local(template.title)} back={{ to: { view: 'papers' }, label: t('papers.all') }}>
        <Button
          look="strong"
          onPress={() => {
            setCompared(null);
            // Drawn first, or the print would show what stood there before.
            setTimeout(() => print());
          }}
        >
          {t('papers.print')}
        </Button>
        <CopyPaper made={made} />
      </ViewHead>
      <p class="sm-work-lead sm-not-printed">{local(template.intro)}</p>
      {template.never && (
        <div class="sm-not-printed">
          <Notice tone="info">{local(template.never)}</Notice>
        </div>
      )}
      <div class={`sm-paper-columns sm-paper-${template.sheet}`}>
        <section
          class="sm-paper-questions sm-not-printed"
          aria-label={t('papers.questions')}
          onFocusOut={() => void edited.settle()}
        >
          <p class="sm-hint">{t(writable ? 'papers.kept' : 'papers.read-only')}</p>
          {template.questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={answers[question.id]}
              guard={holdsCpr(answers[question.id], looksLikeCpr) ? t('papers.cpr') : null}
              disabled={!writable}
              onAnswer={(answer) => edited.answer(question.id, answer)}
            />
          ))}
          {state !== 'saving' && state !== 'saved' && (
            <SaveStatus state={state} cpr={t('papers.cpr')} onRetry={() => void edited.settle()} />
          )}
        </section>
        <section class="sm-paper-preview" aria-label={t('papers.preview')}>
          {version && compared !== null ? (
            <Comparison
              number={compared + 1}
              lines={compareDocuments(makeDocument({ template, answers: version.answers, locale }), made)}
              onClose={() => setCompared(null)}
            />
          ) : (
            <PaperSheet made={made} kind={template.id} look={look} />
          )}
          {made.sheet === 'folder' && <FolderPrint made={made} look={look} />}
          <ShiftCalendar template={template} paper={{ id, answers }} />
          <Versions edited={edited} onCompare={setCompared} />
          <DeletePaper id={id} />
        </section>
      </div>
    </>
  );
}
