import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { COUNTED_BY } from '@/lib/checklists';
import type { ChecklistTemplate, HandedOnboarding, HandoverEffect } from '@/lib/model';
import { itemTitle, itemWords } from './item-words';

interface EffectListProps {
  effect: HandoverEffect;
  onboarding: HandedOnboarding | undefined;
  isOneOfMany: boolean;
  lists: readonly ChecklistTemplate[];
}

/** What a file brings to one onboarding, line by line. */
export function EffectList({ effect, onboarding, isOneOfMany, lists }: EffectListProps): JSX.Element {
  const text = useText();
  const { t } = text;
  const { kind, items, facts, factsApart, agreed } = effect;
  const label = onboarding?.facts[0]?.value.label;
  return (
    <section>
      {isOneOfMany && <h4>{label || t('handover.unnamed')}</h4>}
      <p>{t(`handover.effect.${kind}`)}</p>
      {facts.length > 0 && (
        <p>
          {t(factsApart ? 'handover.facts-apart' : 'handover.facts', {
            facts: COUNTED_BY.filter((name) => facts.includes(name))
              .map((name) => t(`handover.fact.${name}`))
              .join(', '),
          })}
        </p>
      )}
      {items.length > 0 && (
        <ul class="sm-handover-items">
          {items.map(({ templateId, item, before, after, apart }) => (
            <li key={`${templateId}/${item}`}>
              <p>{itemTitle(item, templateId, lists, text)}</p>
              <p class="sm-handover-change">
                {apart || before === null
                  ? itemWords(after, text)
                  : t('handover.item.change', {
                      before: itemWords(before, text),
                      after: itemWords(after, text),
                    })}
              </p>
              {apart && <p class="sm-handover-apart">{t('handover.apart')}</p>}
            </li>
          ))}
        </ul>
      )}
      {agreed.length > 0 && (
        <>
          <p>{t('handover.agreed')}</p>
          <ul>
            {agreed.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
