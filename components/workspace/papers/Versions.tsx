import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, useText } from '@/components/ui';
import { withAnswersOf, withVersion } from '@/lib/papers';
import { useWritable } from '../workspace-context';
import type { EditedPaper } from './use-paper';

interface VersionsProps {
  edited: EditedPaper;
  /** Shows what is new since the version at this place. */
  onCompare: (version: number) => void;
}

/** Keeps versions of the paper, compares with them and takes one up again. */
export function Versions({ edited, onCompare }: VersionsProps): JSX.Element {
  const { t, moment } = useText();
  const writable = useWritable();
  const [told, setTold] = useState<'version-kept' | 'version-same' | 'taken-up' | null>(null);
  const { versions } = edited.paper;
  const keep = async () => {
    let kept = false;
    const saved = await edited.change((paper, now) => {
      const after = withVersion(paper, now);
      kept = after !== paper;
      return after;
    });
    setTold(saved ? (kept ? 'version-kept' : 'version-same') : null);
  };
  const takeUp = async (at: number) => {
    setTold((await edited.change((paper, now) => withAnswersOf(paper, at, now))) ? 'taken-up' : null);
  };
  return (
    <section class="sm-paper-versions sm-not-printed">
      <h2>{t('papers.versions')}</h2>
      <p class="sm-hint">{t('papers.versions-mean')}</p>
      <Button disabled={!writable} onPress={() => void keep()}>
        {t('papers.keep-version')}
      </Button>
      <div role="status">
        {told && (
          <p class="sm-saved">
            <Icon name="done" />
            {t(`papers.${told}`)}
          </p>
        )}
      </div>
      <ol reversed>
        {versions
          .map((version, at) => (
            <li key={version.savedAt}>
              <span>{t('papers.version', { number: at + 1, when: moment(version.savedAt) })}</span>
              <div class="sm-actions">
                <Button onPress={() => onCompare(at)}>{t('papers.compare', { number: at + 1 })}</Button>
                <Button look="quiet" disabled={!writable} onPress={() => void takeUp(at)}>
                  {t('papers.take-up', { number: at + 1 })}
                </Button>
              </div>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}
