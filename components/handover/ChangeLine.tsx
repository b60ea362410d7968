import type { JSX } from 'preact';
import { useText } from '@/components/ui';

interface ChangeLineProps {
  title: string;
  /** In words; `null` where it was not here. */
  before: string | null;
  after: string;
  apart: boolean;
  /** What is said where both changed it. */
  apartMeans: string;
  settled?: boolean;
}

/** What a file brings to one thing: what stood here, and what comes. */
export function ChangeLine(props: ChangeLineProps): JSX.Element {
  const { title, before, after, apart, apartMeans, settled } = props;
  const { t } = useText();
  return (
    <li>
      <p>{title}</p>
      <p class="sm-handover-change">
        {before === null || before === after
          ? after
          : t(apart ? 'handover.item.apart' : 'handover.item.change', { before, after })}
      </p>
      {apart && <p class="sm-handover-apart">{apartMeans}</p>}
      {settled && <p class="sm-handover-apart">{t('handover.settled')}</p>}
    </li>
  );
}
