import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, useText } from '@/components/ui';
import type { LocalText } from '@/lib/model';
import { ArticleBody } from '../library/ArticleBody';

interface NeutralPageProps {
  /** An article's body. */
  holidayRules: LocalText;
  onBack: () => void;
}

/**
 * What stands there instead of the panel when somebody walks by. It claims nothing, to have erased nothing
 * either; one press brings everything back as it was.
 */
export function NeutralPage({ holidayRules, onBack }: NeutralPageProps): JSX.Element {
  const { t, local } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('hide.title');
  // Before it is drawn: the title is read by others than the person.
  useLayoutEffect(() => {
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
