import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { LayerConflict } from '@/lib/model';
import { usePanel } from '../panel-context';
import { useTargetOf } from '../see/use-target-of';

const keyOf = ({ layer, target, path, baseNow }: LayerConflict) => `${layer} ${target} ${path} ${baseNow}`;

/**
 * Texts whose ground has moved: all three side by side, for whoever decides. The local one goes on holding.
 * `onClosed`: the pressed button goes with what it closed.
 */
export function LayerConflicts({ onClosed }: { onClosed: () => void }): JSX.Element | null {
  const { t } = useText();
  const { ports } = usePanel();
  // Closed for now; it is asked again the next time the panel opens.
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const open = ports.layers.value.conflicts.filter((conflict) => !closed.has(keyOf(conflict)));
  if (open.length === 0) return null;
  const close = (conflict: LayerConflict) => {
    setClosed(new Set([...closed, keyOf(conflict)]));
    onClosed();
  };
  return (
    <>
      <h3>{t('layers.conflicts')}</h3>
      <ul class="sm-layer-conflicts">
        {open.map((conflict) => (
          <li key={keyOf(conflict)}>
            <Conflict conflict={conflict} onKeep={() => close(conflict)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Conflict({ conflict, onKeep }: { conflict: LayerConflict; onKeep: () => void }): JSX.Element {
  const { t } = useText();
  const { target, path, theirs, baseThen, baseNow } = conflict;
  const title = useTargetOf()(target)?.title ?? target;
  const [told, setTold] = useState<'copied' | 'not-copied' | null>(null);
  const texts = [
    [t('layers.theirs'), theirs],
    [t('layers.base-then'), baseThen],
    [t('layers.base-now'), baseNow],
  ] as const;
  const copy = () => {
    const lines = texts.map(([label, text]) => `${label}:\n${text}`);
    navigator.clipboard.writeText([`${title} (${target}, ${path})`, ...lines].join('\n\n')).then(
      () => setTold('copied'),
      () => setTold('not-copied'),
    );
  };
  return (
    <article class="sm-layer-conflict">
      <h4>{title}</h4>
      <p>{t('layers.conflict-asks')}</p>
      <dl>
        {texts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="sm-actions">
        <Button name={t('layers.keep-ours-of', { title })} onPress={onKeep}>
          {t('layers.keep-ours')}
        </Button>
        <Button icon="copy" name={t('layers.copy-both-of', { title })} onPress={copy}>
          {t('layers.copy-both')}
        </Button>
      </div>
      <p role="status">{told && t(`action.${told}`)}</p>
      <p class="sm-hint">{t('layers.change-in-file')}</p>
    </article>
  );
}
