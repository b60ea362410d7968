import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '@/components/ui';

/** A view's heading: names the document. Panel gives it the focus when the person comes here. */
export function ViewHeading({ title }: { title: string }): JSX.Element {
  const { t } = useText();
  useEffect(() => {
    document.title = t('view.title', { view: title });
  }, [t, title]);
  return (
    <h1 class="sm-heading" tabIndex={-1}>
      {title}
    </h1>
  );
}
