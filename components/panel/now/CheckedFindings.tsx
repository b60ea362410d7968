import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button, Disclosure, useText } from '@/components/ui';
import { CheckedRow, foundId } from './CheckedRow';
import { MarkedText } from './MarkedText';
import type { NumberedFinding, NumberedFindings } from './number-findings';

/** So many rows at first; a pasted record can hold hundreds. */
const AT_FIRST = 40;

interface CheckedFindingsProps {
  /** The text as it was read. */
  text: string;
  numbered: NumberedFindings;
}

/** The places in a checked text, and a row for each with its card below. */
export function CheckedFindings({ text, numbered }: CheckedFindingsProps): JSX.Element {
  const { t } = useText();
  const { marked, quiet } = numbered;
  const [open, setOpen] = useState<string | null>(null);
  const opened = [...marked, ...quiet].find(({ key }) => key === open);
  const shown = useMemo(
    () => (opened && !marked.includes(opened) ? [...marked, opened] : marked),
    [marked, opened],
  );
  return (
    <>
      {shown.length > 0 && (
        <section class="sm-section">
          <h2>{t('check.preview')}</h2>
          <MarkedText text={text} findings={shown} open={opened?.number ?? null} />
        </section>
      )}
      {marked.length > 0 && (
        <section class="sm-section">
          <h2>{t('check.findings')}</h2>
          <Rows findings={marked} open={open} onOpen={setOpen} />
        </section>
      )}
      {quiet.length > 0 && (
        <Disclosure summary={t('now.quiet-findings', { count: quiet.length })}>
          <Rows findings={quiet} open={open} onOpen={setOpen} />
        </Disclosure>
      )}
    </>
  );
}

interface RowsProps {
  findings: readonly NumberedFinding[];
  open: string | null;
  onOpen: (key: string | null) => void;
}

function Rows({ findings, open, onOpen }: RowsProps): JSX.Element {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const some = all ? findings : findings.slice(0, AT_FIRST);
  // The pressed button goes; the first of what it showed takes its place.
  useEffect(() => {
    const next = findings[AT_FIRST];
    if (all && next) document.getElementById(foundId(next))?.focus();
  }, [all]);
  return (
    <>
      <ul class="sm-checked">
        {some.map((finding) => (
          <CheckedRow
            key={finding.key}
            finding={finding}
            open={finding.key === open}
            onToggle={() => onOpen(finding.key === open ? null : finding.key)}
          />
        ))}
      </ul>
      {some.length < findings.length && (
        <Button onPress={() => setAll(true)}>{t('check.all', { count: findings.length })}</Button>
      )}
    </>
  );
}
