import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { COUNTED_BY } from '@/lib/checklists';
import type { ChecklistTemplate, HandedOnboarding, HandoverEffect } from '@/lib/model';
import { agreedWords, isReworded } from './agreed-words';
import { ChangeLine } from './ChangeLine';
import { headWords } from './head-words';
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
  const { kind, items, facts, factsApart, head, agreed } = effect;
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
      {head.length > 0 && (
        <>
          <p>{t('handover.head')}</p>
          <ul class="sm-handover-items sm-handover-head">
            {head.map(({ name, before, after, apart }) => (
              <ChangeLine
                key={name}
                title={t(`head.fact.${name}`)}
                before={before && headWords(name, before, text)}
                after={headWords(name, after, text)}
                apart={apart}
                apartMeans={t('handover.head-apart')}
              />
            ))}
          </ul>
        </>
      )}
      {items.length > 0 && (
        <ul class="sm-handover-items">
          {items.map(({ templateId, item, before, after, apart, settled }) => (
            <ChangeLine
              key={`${templateId}/${item}`}
              title={itemTitle(item, templateId, lists, text)}
              before={before && itemWords(before, text)}
              after={itemWords(after, text)}
              apart={apart}
              apartMeans={t('handover.apart')}
              settled={settled}
            />
          ))}
        </ul>
      )}
      {agreed.length > 0 && (
        <>
          <p>{t('handover.agreed')}</p>
          <ul class="sm-handover-items">
            {agreed.map(({ id, before, after, apart, settled }) => {
              const words = isReworded([before, after]);
              return (
                <ChangeLine
                  key={id}
                  title={before?.text ?? after.text}
                  before={before && agreedWords(before, text, words)}
                  after={agreedWords(after, text, words)}
                  apart={apart}
                  apartMeans={t('handover.apart')}
                  settled={settled}
                />
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
