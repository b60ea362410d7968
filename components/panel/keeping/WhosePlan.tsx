import type { JSX } from 'preact';
import { useText } from '@/components/ui';
import type { KeepingPorts } from '@/lib/model';

interface WhosePlanProps {
  spaces: KeepingPorts['spaces']['value'];
  /** `undefined`: nothing is chosen yet; a plan is not left out without a word. */
  chosen: string | null | undefined;
  onChoose: (space: string | null) => void;
}

/** Where several keep a plan on one computer, by the words they chose for themselves. */
export function WhosePlan({ spaces, chosen, onChoose }: WhosePlanProps): JSX.Element {
  const { t } = useText();
  const choices = [...spaces, { id: null, word: t('keeping.whose-none') }];
  return (
    <fieldset class="sm-radios">
      <legend>{t('keeping.whose')}</legend>
      {choices.map(({ id, word }) => (
        <label key={id}>
          <input type="radio" name="whose-plan" checked={id === chosen} onChange={() => onChoose(id)} />
          {word ?? t('keeping.whose-unnamed')}
        </label>
      ))}
    </fieldset>
  );
}
