import { holidayRules } from 'virtual:content/neutral';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import { ArticleBody } from '../library/ArticleBody';

/**
 * What stands there instead of the panel when somebody walks by. It claims nothing, to have erased nothing
 * either; one press brings everything back as it was.
 */
export function NeutralPage({ onBack }: { onBack: () => void }): JSX.Element {
  const { t, local } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('hide.title');
  useEffect(() => {
    const before = document.title;
    document.title = title;
    if (document.hasFocus()) heading.current?.focus();
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <main class="sm-panel sm-view">
      <h1 class="sm-heading" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <ArticleBody body={local(holidayRules)} />
      <Button look="quiet" onPress={onBack}>
        {t('hide.back')}
      </Button>
    </main>
  );
}
