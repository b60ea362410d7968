import type { JSX } from 'preact';

interface FileButtonProps {
  label: string;
  disabled: boolean;
  onFile: (file: File) => void;
  /** Kinds of file that the browser offers; JSON where nothing is said. */
  accept?: string;
}

/** Chooses a file: the browser's own field, lying over what looks like every other button. */
export function FileButton({
  label,
  disabled,
  onFile,
  accept = '.json,application/json',
}: FileButtonProps): JSX.Element {
  return (
    <label class="sm-button sm-file-button">
      {label}
      <input
        type="file"
        accept={accept}
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
