import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { agreedOf, isOwnAgreed } from '@/lib/checklists';
import { type ItemOwner, readContact } from '@/lib/model';
import { useAnswers } from '../use-answers';
import { FoldedItems } from './FoldedItems';
import type { RunShown } from './use-run';

const OWNERS = ['peer', 'leader', 'contact', 'team', 'together'] as const;
/** The slots with the owners' names in them. */
const SLOTS: Partial<Record<ItemOwner, string>> = { leader: 'leder', contact: 'kontaktperson' };

/** What others look after, and what they have agreed to do, folded under their names. */
export function OthersItems({ run }: { run: RunShown }): JSX.Element | null {
  const { t } = useText();
  const answers = useAnswers();
  const { rows, shown } = run;
  const others = rows.rows.filter(({ mine }) => !mine);
  const agreed = agreedOf(shown.run.agreed ?? {}).filter((one) => !isOwnAgreed(one));
  if (others.length + agreed.length === 0) return null;
  return (
    <section class="sm-section">
      <h2>{t('checklist.others')}</h2>
      <p class="sm-hint">{t('checklist.others-hint')}</p>
      {OWNERS.map((owner) => {
        const theirs = others.filter(({ item }) => item.owner === owner);
        const promised = agreed.filter((one) => one.owner === owner);
        const count = theirs.length + promised.length;
        if (count === 0) return null;
        const { name } = readContact(answers[SLOTS[owner] ?? ''] ?? '');
        return (
          <FoldedItems
            key={owner}
            summary={t('checklist.others-of', { owner: name || t(`owner.${owner}`), count })}
            agreed={promised}
            rows={theirs}
            run={run}
          />
        );
      })}
    </section>
  );
}
