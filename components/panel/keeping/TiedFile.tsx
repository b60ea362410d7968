import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NewFileWords } from '@/components/passphrase';
import { Button, Disclosure, useText } from '@/components/ui';
import { usePanel } from '../panel-context';
import { TiedState } from './TiedState';

/** One locked file on a drive of the person's own, kept in step with what is here. */
export function TiedFile(): JSX.Element {
  const { t } = useText();
  const { ports } = usePanel();
  const { tied } = ports;
  const can = tied.can.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const letGo = async () => {
    await tied.untie();
    heading.current?.focus();
  };
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {t('tied.title')}
      </h3>
      {can === 'yes' ? (
        <>
          <p class="sm-hint">{t('tied.means')}</p>
          {tied.file.value ? <TiedState file={tied.file.value} onLetGo={letGo} /> : <NotTied />}
        </>
      ) : (
        <p class="sm-hint">{t(`tied.${can}`)}</p>
      )}
    </>
  );
}

function NotTied(): JSX.Element {
  const { t } = useText();
  const { tied, drawPassphrase } = usePanel().ports;
  return (
    <>
      <Disclosure summary={t('tied.new')}>
        <NewFileWords
          action={t('tied.place')}
          look="strong"
          onWords={tied.place}
          drawPassphrase={drawPassphrase}
        />
      </Disclosure>
      <div class="sm-actions">
        <Button onPress={() => void tied.show()}>{t('tied.show')}</Button>
      </div>
    </>
  );
}
