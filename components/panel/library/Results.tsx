import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import type { Reference } from '@/lib/model';
import type { Search } from '@/lib/search';
import { FilledText } from '../FilledText';
import { usePanel } from '../panel-context';
import { TargetRow } from '../see/TargetRow';
import type { Target } from '../see/target';
import { useTargetOf } from '../see/use-target-of';
import { useAnswers } from '../use-answers';
import { Topics } from './Topics';

/** Whom one can always ask, as the slot of this id says. */
const ASK_SLOT = 'kontaktperson';
const NEAREST = 3;

interface ResultsProps {
  search: Search | 'waiting' | 'failed';
  query: string;
  onOpen: (target: Target, row: string) => void;
}

/** What was found, best first, and how many in a quiet line that is read out. */
export function Results({ search, query, onOpen }: ResultsProps): JSX.Element {
  const { t } = useText();
  const targetOf = useTargetOf();
  const asked = query.trim() !== '' && search !== 'failed';
  const ready = asked && search !== 'waiting' ? search : null;
  const targets = (refs: readonly Reference[]) => refs.map(targetOf).filter((target) => target !== null);
  const found = ready && targets(ready.find(query).map(({ ref }) => ref));
  const outcome = () => {
    if (!asked) return null;
    if (!found) return t('library.waiting');
    return found.length > 0 ? t('library.found', { count: found.length }) : t('library.none');
  };
  const nearest = ready && found?.length === 0 ? targets(ready.nearest(query, 'topic', NEAREST)) : [];
  return (
    <>
      {/* There before anything is asked: only then are its words read out. */}
      <p class="sm-hint" role="status">
        {outcome()}
      </p>
      {found && (
        <section class="sm-results" aria-label={t('library.results')}>
          {found.length > 0 ? (
            <TargetList targets={found} onOpen={onOpen} />
          ) : (
            <Nothing nearest={nearest} onOpen={onOpen} />
          )}
        </section>
      )}
    </>
  );
}

interface NothingProps {
  nearest: readonly Target[];
  onOpen: ResultsProps['onOpen'];
}

/** Nothing was found: somebody to ask, and where it may belong. */
function Nothing({ nearest, onOpen }: NothingProps): JSX.Element {
  const { t } = useText();
  return (
    <>
      <WhomToAsk />
      {nearest.length > 0 ? (
        <>
          <h2>{t('library.nearest')}</h2>
          <TargetList targets={nearest} onOpen={onOpen} />
        </>
      ) : (
        <Topics onOpen={onOpen} />
      )}
    </>
  );
}

function TargetList({
  targets,
  onOpen,
}: {
  targets: readonly Target[];
  onOpen: ResultsProps['onOpen'];
}): JSX.Element {
  return (
    <ul class="sm-found">
      {targets.map((target) => {
        const row = `sm-found-${target.ref}`;
        return (
          <li key={target.ref}>
            <TargetRow target={target} id={row} onOpen={() => onOpen(target, row)} />
          </li>
        );
      })}
    </ul>
  );
}

function WhomToAsk(): JSX.Element {
  const { t, local } = useText();
  const { content, goTo } = usePanel();
  const answer = useAnswers()[ASK_SLOT]?.trim();
  const slot = content.slots.find(({ id }) => id === ASK_SLOT);
  return (
    <>
      <p>
        <FilledText text={t('library.ask', { kontaktperson: `{${ASK_SLOT}}` })} />
      </p>
      {slot && !answer && (
        <Button look="quiet" onPress={() => goTo({ view: 'workplace', slot: slot.id })}>
          {t('action.fill-in-slot', { role: local(slot.role) })}
        </Button>
      )}
    </>
  );
}
