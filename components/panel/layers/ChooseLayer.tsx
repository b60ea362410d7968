import type { JSX } from 'preact';
import { useText } from '@/components/ui';

interface ChooseLayerProps {
  disabled: boolean;
  onFile: (file: File) => void;
}

/** The browser's own file field, lying over what looks like every other button. */
export function ChooseLayer({ disabled, onFile }: ChooseLayerProps): JSX.Element {
  const { t } = useText();
  return (
    <label class="sm-button sm-file-button">
      {t('layers.open-file')}
      <input
        type="file"
        accept=".json,application/json"
        disabled={disabled}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again once it has been put right.
          field.value = '';
        }}
      />
    </label>
  );
}
