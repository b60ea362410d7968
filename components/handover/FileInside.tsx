import type { JSX } from 'preact';
import { Disclosure, useText } from '@/components/ui';
import { agreedOf, shownItem } from '@/lib/checklists';
import type { ChecklistTemplate, HandoverFile } from '@/lib/model';
import { agreedWords } from './agreed-words';
import { itemTitle, itemWords } from './item-words';

interface FileInsideProps {
  file: HandoverFile;
  lists: readonly ChecklistTemplate[];
}

/** All that a file tells of somebody's list, to be read before it is given away. */
export function FileInside({ file, lists }: FileInsideProps): JSX.Element {
  const text = useText();
  const { t, local } = text;
  const runs = file.onboardings.flatMap((one) => one.runs);
  const agreed = file.onboardings.flatMap((one) =>
    agreedOf(one.agreed).map((said) => ({ of: one.id, ...said })),
  );
  const isNothing = agreed.length === 0 && runs.every(({ items }) => Object.keys(items).length === 0);
  return (
    <Disclosure summary={t('handover.inside')} late>
      {isNothing && <p>{t('handover.inside-none')}</p>}
      {runs.map(({ templateId, items }, at) => {
        const template = lists.find(({ id }) => id === templateId);
        const touched = Object.entries(items);
        if (touched.length === 0) return null;
        return (
          // A substitute's file has several lists of one kind; they never change their places.
          <section key={at}>
            <h3>{template ? local(template.title) : templateId}</h3>
            <ul class="sm-handover-items">
              {touched.map(([id, versions]) => (
                <li key={id}>
                  <p>{itemTitle(id, templateId, lists, text)}</p>
                  <p class="sm-handover-change">{itemWords(shownItem(versions) ?? null, text)}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {agreed.length > 0 && (
        <section>
          <h3>{t('handover.agreed')}</h3>
          <ul class="sm-handover-items">
            {agreed.map((said) => (
              <li key={`${said.of}/${said.id}`}>
                <p>{said.text}</p>
                <p class="sm-handover-change">{agreedWords(said, text)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="sm-hint">{t('handover.inside-days')}</p>
    </Disclosure>
  );
}
