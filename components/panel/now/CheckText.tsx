import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, Field, Notice, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { ViewHeading } from '../ViewHeading';
import { CheckedFindings } from './CheckedFindings';
import { numberFindings } from './number-findings';
import { useChecked } from './use-checked';

const LINES = 6;
/** A text that takes long enough to read for it to be said. */
const LONG_TEXT = 20_000;

/**
 * "Tjek en tekst". The text is in this component and its field alone, and goes with them when the person
 * leaves.
 */
export function CheckText(): JSX.Element {
  const { t } = useText();
  const { ports, goTo } = usePanel();
  const [text, setText] = useState('');
  const { checked, failed } = useChecked(text);
  const around = useRef<HTMLDivElement>(null);
  const { setAside } = ports.settings.value;
  const numbered = useMemo(() => checked && numberFindings(checked.findings, setAside), [checked, setAside]);
  const clear = () => {
    setText('');
    around.current?.querySelector('textarea')?.focus();
  };
  const outcome = () => {
    if (text.trim() === '' || failed) return null;
    if (!numbered) return text.length > LONG_TEXT ? t('check.reading') : null;
    const count = numbered.marked.length;
    return count > 0 ? t('check.count', { count }) : t('now.field-quiet');
  };
  return (
    <>
      <Button look="quiet" icon="back" onPress={() => goTo({ view: 'now', returnTo: 'sm-way-check' })}>
        {t('now.back-to', { place: t('view.now') })}
      </Button>
      <ViewHeading title={t('check.title')} />
      <div class="sm-check" ref={around}>
        <Field label={t('check.label')} hint={t('check.hint')} value={text} lines={LINES} onText={setText} />
        <div class="sm-check-foot">
          <p role="status">{outcome()}</p>
          {text && <Button onPress={clear}>{t('check.clear')}</Button>}
        </div>
        <div role="status">{failed && <Notice tone="info">{t('check.failed')}</Notice>}</div>
      </div>
      {checked && numbered && <CheckedFindings text={checked.text} numbered={numbered} />}
    </>
  );
}
