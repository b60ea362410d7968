import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Disclosure, Field, useText } from '@/components/ui';
import { factsOf } from '@/lib/checklists';
import type { ChecklistRun } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';
import { ListNotShown } from './ListNotShown';
import { titleOfRun } from './run-title';
import type { RunShown } from './use-run';

/** All one's lists: show another, begin one more, give the shown one a name, put it away. */
export function RunChoice({ run }: { run: RunShown }): JSX.Element {
  const { t, local } = useText();
  const { ports, content } = usePanel();
  const { checklists } = ports;
  const { state, save, retry, rest } = useSave();
  const showing = useSave();
  const { shown, writable } = run;
  const runs = checklists.runs.value ?? [];
  const others = runs.filter(({ id }) => id !== shown.run.id);
  const inSight = others.filter((head) => !factsOf(head).putAway);
  const away = others.filter((head) => factsOf(head).putAway);
  const isAway = factsOf(shown.run).putAway === true;
  const [label, setLabel] = useState<string | null>(null);
  const name = label ?? factsOf(shown.run).label;
  const held = ports.looksLikeCpr(name) ? t('save.cpr-note') : null;
  const write = (next: string) => {
    setLabel(next);
    rest();
  };
  const rename = () => {
    if (held) return;
    const forget = () => setLabel((now) => (now === label ? null : now));
    void save(() => checklists.tell({ label: name.trim() }), forget);
  };
  const choices = (heads: readonly ChecklistRun[]) => (
    <ul class="sm-rows">
      {heads.map((head) => (
        <li key={head.id}>
          <button
            type="button"
            class="sm-row"
            onClick={() => void showing.save(() => checklists.show(head.id))}
          >
            <span class="sm-row-title">{titleOfRun(head, content.checklists, local)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Disclosure summary={t('run.yours')} late>
      <div class="sm-item-acts">
        {choices(inSight)}
        <ListNotShown state={showing.state} onRetry={showing.retry} />
        <Field
          label={t('run.name')}
          hint={t('run.name-hint')}
          value={name}
          onText={write}
          guard={held}
          disabled={!writable}
        />
        <Button
          disabled={!writable || label === null}
          name={t('action.save-named', { name: t('run.name') })}
          onPress={rename}
        >
          {t('action.save')}
        </Button>
        <SaveStatus state={state} cpr={t('save.cpr-note')} onRetry={retry} />
        {isAway && <p role="status">{t('run.put-away-hint')}</p>}
        <Button
          look="quiet"
          disabled={!writable}
          onPress={() => void save(() => checklists.tell({ putAway: isAway ? null : true }))}
        >
          {t(isAway ? 'run.take-up' : 'run.put-away')}
        </Button>
        <Disclosure summary={t('run.start-new')} late>
          <ul class="sm-rows">
            {content.checklists.map((list) => (
              <li key={list.id}>
                <button
                  type="button"
                  class="sm-row"
                  disabled={!writable}
                  onClick={() => void save(() => checklists.start(list.id))}
                >
                  <span class="sm-row-title">{t('run.begin', { list: local(list.title) })}</span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
        {away.length > 0 && <Disclosure summary={t('run.away')}>{choices(away)}</Disclosure>}
      </div>
    </Disclosure>
  );
}
