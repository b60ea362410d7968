import type { JSX } from 'preact';
import { Button, Disclosure, useText } from '@/components/ui';
import type { Reference } from '@/lib/model';
import { FilledText } from '../../FilledText';
import { usePanel } from '../../panel-context';
import { ReadFurther, useCameBack } from './ReadFurther';

const FURTHER: readonly Reference[] = [
  'article:when-it-ends',
  'checklist:change',
  'card:employment.info',
  'card:employment.warning',
  'link:peernet',
];
/** Answers of the workplace, which stay as marks until they are filled in. */
const ASKED = { tillidsrepraesentant: '{tillidsrepraesentant}', hr: '{hr}' };

/** Hvis ansættelsen slutter: what to do first, whom to ask, and what to take along. Folded: most never need it. */
export function IfItEnds(): JSX.Element {
  const { t } = useText();
  const { goTo } = usePanel();
  return (
    <Disclosure summary={t('ends.title')} open={useCameBack(FURTHER)}>
      <div class="sm-trial-more">
        <p>{t('ends.calm')}</p>
        <ul>
          <li>{t('ends.paper')}</li>
          <li>
            <FilledText text={t('ends.ask', ASKED)} />
          </li>
          <li>{t('ends.take')}</li>
        </ul>
        <Button onPress={() => goTo({ view: 'settings', returnTo: 'sm-keeping' })}>{t('ends.mine')}</Button>
        <ReadFurther refs={FURTHER} />
      </div>
    </Disclosure>
  );
}
