import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { LINE_SEEN_BY, type OpenPlan, type PlanLine, type PlanSection } from '@/lib/model';
import { changeLine, moveLine, removeLine } from '@/lib/own-plan';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

interface LineChoicesProps {
  line: PlanLine;
  section: PlanSection;
  plan: OpenPlan;
}

/** Where a line stands, what it helps with, and who may see it: said plainly where it is chosen. */
export function LineChoices({ line, section, plan }: LineChoicesProps): JSX.Element {
  const { t, local } = useText();
  const { ports } = usePanel();
  const name = useId();
  const { state, save, retry } = useSave();
  const shared = ports.settings.value.sharedDevice;
  const change = (how: Parameters<typeof ports.myPlan.change>[1], draft?: string) =>
    void save(() => ports.myPlan.change(section.id, how, draft));
  const linkable = section.linkTo ? (plan.sections[section.linkTo]?.lines ?? []) : [];
  const other = line.step === 'mild' ? 'strong' : 'mild';
  return (
    <div class="sm-line-choices sm-not-printed">
      <fieldset class="sm-own-plan-choice">
        <legend>{t('own-plan.seen-by')}</legend>
        {LINE_SEEN_BY.map((seenBy) => {
          const isShut = seenBy === 'calm' && shared;
          return (
            <label key={seenBy}>
              <input
                type="radio"
                name={name}
                checked={line.seenBy === seenBy}
                disabled={isShut}
                onChange={() => change(changeLine(line.id, { seenBy }))}
              />
              <span>
                {t(`own-plan.seen-by-${seenBy}`)}
                {seenBy !== 'me' && (
                  <span class="sm-hint">
                    {t(isShut ? 'own-plan.seen-by-calm-shared' : `own-plan.seen-by-${seenBy}-means`)}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      {linkable.length > 0 && (
        <div class="sm-line-link">
          <label for={`${name}-link`}>{t('own-plan.helps-with')}</label>
          <select
            id={`${name}-link`}
            value={line.helpsWith ?? ''}
            onChange={(event) =>
              change(changeLine(line.id, { helpsWith: event.currentTarget.value || null }))
            }
          >
            <option value="">{t('own-plan.helps-nothing')}</option>
            {linkable.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="sm-actions">
        <Button look="quiet" onPress={() => change(moveLine(line.id, -1))}>
          {t('own-plan.up')}
        </Button>
        <Button look="quiet" onPress={() => change(moveLine(line.id, 1))}>
          {t('own-plan.down')}
        </Button>
        {section.steps && (
          <Button look="quiet" onPress={() => change(changeLine(line.id, { step: other }))}>
            {t(`own-plan.to-${other}`)}
          </Button>
        )}
        <Button
          look="quiet"
          name={`${t('own-plan.remove')}: ${local(section.title)}`}
          onPress={() => change(removeLine(line.id), line.id)}
        >
          {t('own-plan.remove')}
        </Button>
      </div>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
    </div>
  );
}
