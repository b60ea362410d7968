import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '@/components/ui';
import { hashOf, type Route } from './route';

interface ViewHeadProps {
  title: string;
  /** The way back, and what it leads to. */
  back?: { readonly to: Route; readonly label: string };
  /** Beside the title: what there is to do. */
  children?: ComponentChildren;
}

/** A view's heading: names the document. The workspace gives it the focus when somebody comes here. */
export function ViewHead({ title, back, children }: ViewHeadProps): JSX.Element {
  const { t } = useText();
  useEffect(() => {
    document.title = t('view.title', { view: title });
  }, [t, title]);
  return (
    <div class="sm-work-head">
      {back && (
        <a class="sm-work-back" href={hashOf(back.to)}>
          {back.label}
        </a>
      )}
      <div class="sm-work-title">
        <h1 tabIndex={-1}>{title}</h1>
        {children && <div class="sm-actions sm-not-printed">{children}</div>}
      </div>
    </div>
  );
}
