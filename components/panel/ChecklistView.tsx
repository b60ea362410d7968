import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import { shownItem } from '@/lib/checklists';
import { ChecklistRow } from './ChecklistRow';
import { usePanel } from './panel-context';
import { ViewHeading } from './ViewHeading';
import { OwnQuestions } from './workplace/OwnQuestions';

/** Tjekliste: the person's live copy of the checklist. */
export function ChecklistView(): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  const shown = ports.checklists.shown.value;
  const list = shown?.run.templateId ?? 'start';
  const template = content.checklists.find(({ id }) => id === list) ?? content.checklists[0];
  const writable = shown !== null && ports.health.value.state === 'ready';
  if (!template) {
    return (
      <>
        <ViewHeading title={t('view.checklist')} />
        <p>{t('checklist.none')}</p>
      </>
    );
  }
  // Nobody is asked yet whether a trial period was agreed, and most have none.
  const items = template.items.filter(({ trialOnly, retiredIn }) => !trialOnly && retiredIn === undefined);
  const entryOf = (id: string) => shownItem(shown?.items[id]);
  const done = items.filter(({ id }) => entryOf(id)?.state === 'done').length;
  return (
    <>
      <ViewHeading title={t('view.checklist')} />
      <OwnQuestions />
      <div class="sm-list-head">
        <h2>{local(template.title)}</h2>
        <p class="sm-hint">{t('checklist.count', { done, count: items.length })}</p>
      </div>
      {template.intro && <p>{local(template.intro)}</p>}
      {template.phases.map(({ id, title }) => {
        const rows = items.filter(({ phase }) => phase === id);
        if (rows.length === 0) return null;
        return (
          <section key={id}>
            <h3>{local(title)}</h3>
            <ul class="sm-checklist">
              {rows.map((item) => (
                <ChecklistRow
                  key={item.id}
                  item={item}
                  run={shown?.run.id ?? ''}
                  entry={entryOf(item.id)}
                  writable={writable}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
