import type { JSX } from 'preact';
import { Button, Disclosure, useText } from '@/components/ui';
import type { PlanSectionRecord } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

/** The last ten versions of one section. One that is brought back makes what stood there a version itself. */
export function EarlierVersions({ record }: { record: PlanSectionRecord }): JSX.Element {
  const { t, moment } = useText();
  const { ports } = usePanel();
  const { state, save, retry } = useSave();
  return (
    <Disclosure summary={t('own-plan.earlier')}>
      <ol class="sm-earlier">
        {record.earlier.map(({ savedAt, lines }, at) => {
          const restore = () => void save(() => ports.myPlan.change(record.section, () => lines));
          return (
            <li key={`${savedAt}/${at}`}>
              <p class="sm-hint">{moment(savedAt)}</p>
              <ul>
                {lines.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
              <Button
                look="quiet"
                name={`${t('own-plan.earlier-back')}: ${moment(savedAt)}`}
                onPress={restore}
              >
                {t('own-plan.earlier-back')}
              </Button>
            </li>
          );
        })}
      </ol>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
    </Disclosure>
  );
}
