import type { JSX } from 'preact';
import { useWorkspace } from '../workspace-context';
import { PaperChoice } from './PaperChoice';
import { PaperEditor } from './PaperEditor';
import { templateOf } from './paper-id';

/** Papirer: the choice of papers, or the one that was chosen. */
export function PapersView({ paper }: { paper: string | undefined }): JSX.Element | null {
  const { ports, content } = useWorkspace();
  const papers = ports.papers.list.value;
  const template = paper === undefined ? undefined : templateOf(content.papers, paper);
  // A new paper begins with what was answered elsewhere, so nothing is written before that is there.
  if (!papers || !ports.answers.value) return null;
  if (paper === undefined || !template) return <PaperChoice papers={papers} at={paper} />;
  return <PaperEditor key={paper} id={paper} template={template} />;
}
