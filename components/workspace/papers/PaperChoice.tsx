import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { PaperRow, PaperTemplate } from '@/lib/model';
import { goTo, hashOf } from '../route';
import { ViewHead } from '../ViewHead';
import { useWorkspace, useWritable } from '../workspace-context';
import { newPaperId } from './paper-id';

interface PaperChoiceProps {
  papers: readonly PaperRow[];
  /** Id of the builder that somebody came for. */
  at: string | undefined;
}

/** What can be made, and what was. */
export function PaperChoice({ papers, at }: PaperChoiceProps): JSX.Element {
  const { t } = useText();
  const { content } = useWorkspace();
  return (
    <>
      <ViewHead title={t('workspace.papers')} />
      <p class="sm-work-lead">{t('papers.lead')}</p>
      <ul class="sm-work-choices">
        {content.papers.map((template) => (
          <Choice
            key={template.id}
            template={template}
            isSought={template.id === at}
            made={papers.filter(({ builder }) => builder === template.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface ChoiceProps {
  template: PaperTemplate;
  made: readonly PaperRow[];
  isSought: boolean;
}

function Choice({ template, made, isSought }: ChoiceProps): JSX.Element {
  const { t, local, moment } = useText();
  const writable = useWritable();
  const title = local(template.title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSought) heading.current?.focus();
  }, [isSought]);
  return (
    <li class="sm-paper-choice">
      <h2 ref={heading} tabIndex={-1} data-sought={isSought || undefined}>
        {title}
      </h2>
      <p>{local(template.intro)}</p>
      <Button
        name={t('papers.begin-named', { title })}
        disabled={!writable}
        onPress={() => goTo({ view: 'papers', paper: newPaperId(template) })}
      >
        {t('papers.begin')}
      </Button>
      {made.length > 0 && (
        <>
          <h3>{t('papers.made')}</h3>
          <ul class="sm-paper-made">
            {made.map((paper) => (
              <li key={paper.id}>
                <a href={hashOf({ view: 'papers', paper: paper.id })}>{paper.title || title}</a>
                <span class="sm-hint">{t('papers.changed', { when: moment(paper.updatedAt) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
