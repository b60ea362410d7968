import { type CheckedFinding, rulesSetAside, type SetAside } from '@/lib/model';

const NO_SITE = '';

/** A finding with the number that its row and its mark share. */
export interface NumberedFinding extends CheckedFinding {
  readonly number: number;
  /** The same for the same rule's first, second … finding while the person writes on. */
  readonly key: string;
}

export interface NumberedFindings {
  readonly marked: readonly NumberedFinding[];
  /** Mentioned without weight, or set aside everywhere: folded away. */
  readonly quiet: readonly NumberedFinding[];
}

/** Numbers the findings in the order of the text, those that are marked before the quiet ones. */
export function numberFindings(
  findings: readonly CheckedFinding[],
  setAside: readonly SetAside[],
): NumberedFindings {
  // A text that is pasted here is on no site: what counts is what was set aside everywhere.
  const aside = new Set(rulesSetAside(setAside, NO_SITE));
  const isMarked = ({ alert, rule }: CheckedFinding) => alert && !aside.has(rule);
  const seen = new Map<string, number>();
  const numbered = [...findings.filter(isMarked), ...findings.filter((one) => !isMarked(one))].map(
    (finding, at) => {
      const nth = (seen.get(finding.rule) ?? 0) + 1;
      seen.set(finding.rule, nth);
      return { ...finding, number: at + 1, key: `${finding.rule}/${nth}` };
    },
  );
  return {
    marked: numbered.filter(isMarked),
    quiet: numbered.filter((one) => !isMarked(one)),
  };
}
