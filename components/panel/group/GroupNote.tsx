import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { textForDraft } from '@/components/saving';
import { Button, Field, plainDay, useText } from '@/components/ui';
import { groupNote, type IsoDate } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

const CHECKS = ['name', 'place', 'date', 'detail'] as const;

/** The note for one meeting, with what the person looks for in it. Nobody else reads it, and neither do we. */
export function GroupNote({ day, saved }: { day: IsoDate; saved: string }): JSX.Element {
  const { t, locale } = useText();
  const { myPlan, checklists, looksLikeCpr } = usePanel().ports;
  const [edited, setEdited] = useState<string | null>(null);
  const { state, save, rest } = useSave();
  const name = groupNote(day);
  const text = edited ?? saved;
  const cpr = looksLikeCpr(text) ? t('group.note-cpr') : null;
  // What is kept catches up with what is written; from then on another window's change is seen here.
  useEffect(() => setEdited((now) => (now === saved ? null : now)), [saved]);
  const write = (next: string) => {
    setEdited(next);
    rest();
    // Locked away as it is written, and in time where the plan locks by itself.
    myPlan.keepDraft(name, textForDraft(next, looksLikeCpr));
  };
  const keep = () => void (cpr === null && save(() => myPlan.keepTexts({ [name]: text })));
  return (
    <section class="sm-group sm-not-printed">
      <h3>{t('group.note-title', { day: plainDay(day, checklists.today.value, locale) })}</h3>
      <Field
        label={t('group.note')}
        hint={t('group.note-hint')}
        value={text}
        onText={write}
        lines={4}
        guard={cpr}
      />
      <fieldset class="sm-group-checks">
        <legend>{t('group.check')}</legend>
        <p class="sm-hint">{t('group.check-hint')}</p>
        {CHECKS.map((check) => (
          <label class="sm-tick" key={check}>
            <input type="checkbox" />
            <span class="sm-tick-title">{t(`group.check-${check}`)}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button name={t('action.save-named', { name: t('group.note') })} onPress={keep}>
          {t('action.save')}
        </Button>
      </div>
      <SaveStatus state={state} cpr={t('group.note-cpr')} onRetry={keep} />
      <p class="sm-hint">{t('group.note-goes')}</p>
    </section>
  );
}
