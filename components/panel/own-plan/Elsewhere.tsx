import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AddressButton, Button, Field, useText } from '@/components/ui';
import { PLAN_ELSEWHERE, type PlanElsewhere } from '@/lib/model';
import { usePanel } from '../panel-context';
import { SaveStatus } from '../SaveStatus';
import { useSave } from '../use-save';

/** Where the plan is, as the person has told it. */
export function Elsewhere({ elsewhere }: { elsewhere: PlanElsewhere }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { state, save, retry } = useSave();
  return (
    <section class="sm-own-plan-note">
      <h2>{t(`own-plan.is-${elsewhere.kind}`)}</h2>
      {elsewhere.where && <p>{elsewhere.where}</p>}
      <div class="sm-actions">
        {elsewhere.kind === 'minplan' && <MinPlanAddress />}
        <Button look="quiet" onPress={() => void save(() => ports.myPlan.saveElsewhere(null))}>
          {t('own-plan.elsewhere-gone')}
        </Button>
      </div>
      <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={retry} />
    </section>
  );
}

/** Asks where it is; nothing is kept where several people use the computer. */
export function AskElsewhere({ onBack }: { onBack: () => void }): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const [kind, setKind] = useState<PlanElsewhere['kind']>('minplan');
  const [where, setWhere] = useState('');
  const { state, save } = useSave();
  const shared = ports.settings.value.sharedDevice;
  const held = ports.looksLikeCpr(where);
  const keep = async () => {
    if (!held && (await save(() => ports.myPlan.saveElsewhere({ kind, where: where.trim() })))) onBack();
  };
  return (
    <>
      <Button look="quiet" icon="back" onPress={onBack}>
        {t('action.back')}
      </Button>
      <h2>{t('own-plan.elsewhere')}</h2>
      <fieldset class="sm-own-plan-choice">
        <legend class="sm-unseen">{t('own-plan.elsewhere')}</legend>
        {PLAN_ELSEWHERE.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="own-plan-elsewhere"
              checked={kind === one}
              onChange={() => setKind(one)}
            />
            <span>{t(`own-plan.is-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'minplan' && <MinPlanAddress />}
      {shared ? (
        <p>{t('own-plan.elsewhere-shared')}</p>
      ) : (
        <>
          <Field
            label={t('own-plan.elsewhere-where')}
            hint={t('own-plan.elsewhere-open')}
            value={where}
            onText={setWhere}
            guard={held ? t('own-plan.cpr') : null}
          />
          <Button look="strong" onPress={() => void keep()}>
            {t('own-plan.elsewhere-save')}
          </Button>
          <SaveStatus state={state} cpr={t('own-plan.cpr')} onRetry={() => void keep()} />
        </>
      )}
    </>
  );
}

/** The library's own link: its address is checked there. */
function MinPlanAddress(): JSX.Element | null {
  const { local } = useText();
  const { content, ports } = usePanel();
  const link = content.links.find(({ id }) => id === 'minplan');
  if (!link?.url) return null;
  return <AddressButton url={link.url} name={local(link.label)} onOpen={ports.openAddress} />;
}
