import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { usePart } from './part';

/** A part's heading with the way back; takes the focus when the person comes here from another part. */
export function PartHeading({ title, isStart = false }: { title: string; isStart?: boolean }): JSX.Element {
  const { t } = useText();
  const { goTo, moved } = usePart();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <>
      {!isStart && (
        <Button look="quiet" icon="back" onPress={() => goTo({ is: 'start' })}>
          {t('absence.back')}
        </Button>
      )}
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
    </>
  );
}
