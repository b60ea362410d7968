import type { JSX } from 'preact';
import { EarlierList } from '@/components/run-facts';
import { Disclosure, useText } from '@/components/ui';
import type { OnboardingList } from '@/lib/onboarding';
import { ItemRow } from './ItemRow';

/** One list of an onboarding, folded, and in it its phases. What is only for the peer is not in it. */
export function ListItems({ list }: { list: OnboardingList }): JSX.Element {
  const { t, local } = useText();
  const { template, rows, shown, earlier } = list;
  const done = rows.filter(({ state }) => state === 'done').length;
  return (
    <Disclosure summary={t('checklist.phase', { phase: local(template.title), done, count: rows.length })}>
      {template.holder === 'peer' && <p class="sm-hint">{t('onboarding.peer-copy')}</p>}
      {template.phases.map(({ id, title }) => {
        const inPhase = rows.filter(({ item }) => item.phase === id);
        if (inPhase.length === 0) return null;
        return (
          <section key={id} class="sm-work-phase">
            <h3>{local(title)}</h3>
            <ul class="sm-work-items">
              {inPhase.map((row) => (
                <ItemRow key={row.item.id} row={row} run={shown.run.id} />
              ))}
            </ul>
          </section>
        );
      })}
      <EarlierList
        items={earlier.map(({ item, entry }) => ({ id: item.id, title: local(item.title), entry }))}
        hint={t('onboarding.earlier-hint')}
      />
    </Disclosure>
  );
}
