import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { ViewHeading } from '../ViewHeading';
import { OpenQuestions } from './OpenQuestions';
import { PrintedQuestions } from './PrintedQuestions';
import { QuestionGroups } from './QuestionGroups';
import { isOpen } from './questions';
import { WorkplaceFile } from './WorkplaceFile';

/** Vores arbejdsplads: the questions that only the workplace can answer, the open ones first. */
export function WorkplaceView(): JSX.Element {
  const { t } = useText();
  const { ports, content } = usePanel();
  const open = content.slots.filter(({ id }) => isOpen(ports.answers.value[id])).length;
  return (
    <>
      <ViewHeading title={t('view.workplace')} />
      <p>{t('workplace.intro')}</p>
      <p class="sm-open-count">
        {open > 0 ? t('workplace.open-count', { count: open }) : t('workplace.all-answered')}
      </p>
      <OpenQuestions />
      <QuestionGroups />
      <WorkplaceFile />
      <PrintedQuestions />
    </>
  );
}
