import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { SaveStatus, useSave } from '@/components/saving';
import { Button, Notice, useText } from '@/components/ui';
import type { ChecklistTemplate, HandoverFile, HandoverPorts, HandoverPreview } from '@/lib/model';
import { EffectList } from './EffectList';

interface ReceivedPreviewProps {
  file: HandoverFile;
  join: string | null;
  preview: HandoverPreview;
  ports: HandoverPorts;
  lists: readonly ChecklistTemplate[];
  onJoin: (join: string | null) => void;
  onEnd: (step: 'none' | 'taken') => void;
}

/** What taking a file in would do here. Nothing is changed by looking. */
export function ReceivedPreview(props: ReceivedPreviewProps): JSX.Element {
  const { file, join, preview, ports, lists, onJoin, onEnd } = props;
  const { t, day } = useText();
  const { state, save } = useSave();
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useId();
  useEffect(() => heading.current?.focus(), []);
  const { effects, joinable, newerList, another } = preview;
  const [own] = joinable;
  const isNothing = effects.every(({ kind }) => kind === 'same' || kind === 'older');
  const take = async () => {
    if (await save(() => ports.take(file, join))) onEnd('taken');
  };
  return (
    <div class="sm-handover-seen">
      <h3 tabIndex={-1} ref={heading}>
        {t(`handover.from.${file.purpose}`, { date: day(file.madeOn) })}
      </h3>
      {another && <Notice tone="info">{t('handover.another')}</Notice>}
      {newerList && <Notice tone="info">{t('handover.newer-list')}</Notice>}
      {own && (
        <fieldset class="sm-handover-join">
          <legend>{t('handover.join')}</legend>
          {[own.id, null].map((one) => (
            <label key={String(one)}>
              <input type="radio" name={group} checked={join === one} onChange={() => onJoin(one)} />
              {t(one === null ? 'handover.join-not' : 'handover.join-with')}
            </label>
          ))}
        </fieldset>
      )}
      {effects.map((effect, at) => (
        <EffectList
          key={effect.id}
          effect={effect}
          onboarding={file.onboardings[at]}
          isOneOfMany={effects.length > 1}
          lists={lists}
        />
      ))}
      <SaveStatus state={state} cpr={t('handover.fault.looks-like-cpr')} onRetry={() => void take()} />
      <div class="sm-actions">
        {!isNothing && (
          <Button look="strong" disabled={state === 'saving'} onPress={() => void take()}>
            {t('handover.take')}
          </Button>
        )}
        <Button look="quiet" onPress={() => onEnd('none')}>
          {t(isNothing ? 'handover.close' : 'handover.leave')}
        </Button>
      </div>
    </div>
  );
}
