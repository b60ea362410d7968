import type { JSX } from 'preact';
import { Button, useText } from '@/components/ui';
import { usePanel } from '../panel-context';

/** Back to where the person came from, or to the library's first page. */
export function WayBack(): JSX.Element {
  const { t } = useText();
  const { place, goTo } = usePanel();
  return (
    <Button look="quiet" icon="back" onPress={() => goTo(place.from ?? { view: 'library' })}>
      {t('action.back')}
    </Button>
  );
}
