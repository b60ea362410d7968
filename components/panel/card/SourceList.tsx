import type { JSX } from 'preact';
import { AddressButton, useText } from '@/components/ui';
import type { Source } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useLeader } from './use-leader';

interface SourceListProps {
  sources: readonly Source[];
  /** What is around it can be printed: the address then stands written out. */
  onPaper?: boolean;
}

/** Where cards and articles have it from, and how sure that is. */
export function SourceList({ sources, onPaper = false }: SourceListProps): JSX.Element {
  return (
    <ul>
      {sources.map((source) => (
        <li key={`${source.label.da} ${source.ref} ${source.url}`}>
          <SourceLine source={source} onPaper={onPaper} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source, onPaper }: { source: Source; onPaper: boolean }): JSX.Element {
  const { t, local, day } = useText();
  const { ports } = usePanel();
  const leader = useLeader();
  const { label, ref, url, kind, confidence, lawAsOf } = source;
  const isLaw = kind === 'law';
  const verified = confidence === 'verified';
  const said = [
    `${local(label)}${ref ? `, ${ref}` : ''}.`,
    verified && t(isLaw ? 'card.verified' : 'card.verified-source'),
    // A text that was not looked up has no day on which it was.
    verified && lawAsOf && t('card.law-as-of', { date: day(lawAsOf) }),
  ];
  return (
    <>
      <p>{said.filter(Boolean).join(' ')}</p>
      {confidence === 'known' && (
        <p class="sm-known">{t(isLaw ? 'card.known' : 'card.known-source', { leader })}</p>
      )}
      {url && (
        <>
          {onPaper && <p class="sm-printed">{url}</p>}
          <div class="sm-not-printed">
            <AddressButton url={url} name={ref ?? local(label)} onOpen={ports.openAddress} />
          </div>
        </>
      )}
    </>
  );
}
