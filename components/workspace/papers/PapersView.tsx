import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { hashOf } from '../route';
import { ViewHead } from '../ViewHead';
import { BUILDERS } from './builders';

/** Papirer: the choice of builders, or the one that was chosen. */
export function PapersView({ paper }: { paper: string | undefined }): JSX.Element {
  const { t, local } = useText();
  const builder = BUILDERS.find(({ id }) => id === paper);
  if (builder) return <builder.View />;
  return (
    <>
      <ViewHead title={t('workspace.papers')} />
      <ul class="sm-work-choices">
        {BUILDERS.map(({ id, title, about }) => (
          <li key={id}>
            <a href={hashOf({ view: 'papers', paper: id })}>{local(title)}</a>
            <p>{local(about)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
