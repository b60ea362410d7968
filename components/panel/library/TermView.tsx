import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { Term } from '@/lib/model';
import { SeeAlso } from '../see/SeeAlso';
import { ViewHeading } from '../ViewHeading';
import { WayBack } from './WayBack';

/** A word of the word list: what it means here, other words for it, and where it is used. */
export function TermView({ term }: { term: Term }): JSX.Element {
  const { t, local, locale } = useText();
  const also = term.also?.[locale] ?? [];
  return (
    <>
      <WayBack />
      <ViewHeading title={local(term.term)} />
      <p class="sm-intro">{local(term.meaning)}</p>
      {also.length > 0 && <p class="sm-hint">{t('term.also', { words: also.join(', ') })}</p>}
      <SeeAlso refs={term.see ?? []} level={2} />
    </>
  );
}
