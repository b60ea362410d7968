import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon, useText } from '@/components/ui';
import type { LayerInUse } from '@/lib/model';

interface LayerRowProps {
  layer: LayerInUse;
  onRemove: () => void;
}

/** One layer in use: whose, from when, and the way to be without it. */
export function LayerRow({ layer, onRemove }: LayerRowProps): JSX.Element {
  const { t, day } = useText();
  const { publisher, version, createdOn, byPolicy } = layer;
  return (
    <li class="sm-layer">
      <p class="sm-layer-kind">{t(`layers.${layer.layer}`)}</p>
      <p class="sm-layer-publisher">{publisher}</p>
      <p class="sm-hint">{t('layers.version', { version, date: day(createdOn) })}</p>
      {byPolicy ? (
        <p class="sm-layer-policy">
          <Icon name="info" />
          {t('layers.by-policy')}
        </p>
      ) : (
        <RemoveInTwo name={publisher} onRemove={onRemove} />
      )}
    </li>
  );
}

/** Says what follows before it is done. The safe button is the one that focus goes to. */
export function RemoveInTwo({ name, onRemove }: { name: string; onRemove: () => void }): JSX.Element {
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const before = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (before.current) first.current?.focus();
    before.current = asked;
  }, [asked]);

  if (!asked) {
    return (
      <div class="sm-actions">
        <Button
          look="quiet"
          name={t('layers.remove-of', { name })}
          onPress={() => setAsked(true)}
          buttonRef={first}
        >
          {t('layers.remove')}
        </Button>
      </div>
    );
  }
  return (
    <div class="sm-layer-sure">
      <p>{t('layers.remove-means')}</p>
      <div class="sm-actions">
        <Button name={t('layers.keep-of', { name })} onPress={() => setAsked(false)} buttonRef={keep}>
          {t('layers.keep')}
        </Button>
        <Button name={t('layers.remove-yes-of', { name })} onPress={onRemove}>
          {t('layers.remove-yes')}
        </Button>
      </div>
    </div>
  );
}
