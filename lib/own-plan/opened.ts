import {
  type LockedRecord,
  type MyPlanDraft,
  type MyPlanRecord,
  type OpenPlan,
  PERSONAL_PLAN,
  type PlanHeadRecord,
  type PlanSectionRecord,
  type Space,
} from '@/lib/model';
import { openLocked } from './sealed-plan';
import { emptySection } from './versions';

/** A record beside the row that it was read from. */
export interface OpenRecord<T> {
  readonly row: LockedRecord;
  readonly value: T;
}

/** All records of one space as they are now. */
export interface Opened {
  readonly records: readonly OpenRecord<MyPlanRecord>[];
  readonly draft: OpenRecord<MyPlanDraft> | null;
  readonly damaged: number;
}

/** Opens what can be opened; a row that cannot is counted, and left as it is. */
export async function openAll(key: CryptoKey, rows: readonly LockedRecord[]): Promise<Opened> {
  const records: OpenRecord<MyPlanRecord>[] = [];
  let draft: OpenRecord<MyPlanDraft> | null = null;
  let damaged = 0;
  for (const row of rows) {
    if (row.kind === 'my-plan-draft') {
      const value = await openLocked(key, row, row.kind);
      // Of two that two windows began at once the first stays.
      if (value) draft ??= { row, value };
      continue;
    }
    const value = await openLocked(key, row, row.kind);
    if (value) records.push({ row, value });
    else damaged += 1;
  }
  return { records, draft, damaged };
}

/** The records of a section: more than one where two windows began it in the same moment. */
export function sectionRecords(
  { records }: Opened,
  section: string,
): readonly OpenRecord<PlanSectionRecord>[] {
  return records.flatMap(({ row, value }) =>
    value.part === 'section' && value.section === section ? [{ row, value }] : [],
  );
}

/** The head that is written to, if there is one. */
export function headRecord({ records }: Opened): OpenRecord<PlanHeadRecord> | null {
  for (const { row, value } of records) if (value.part === 'head') return { row, value };
  return null;
}

/** What the section says, whichever records it lies in. */
export function sectionOf(opened: Opened, section: string): PlanSectionRecord {
  const values = sectionRecords(opened, section).map(({ value }) => value);
  const [first = emptySection(section)] = values;
  return { ...first, lines: values.flatMap(({ lines }) => lines) };
}

/** What is shown. A plan whose head is damaged shows its sections under the first template. */
export function showOpened(
  opened: Opened,
  space: Pick<Space, 'id' | 'word'>,
  drafts: Readonly<Record<string, string>>,
  unsaved: boolean,
): OpenPlan {
  const head = headRecord(opened)?.value ?? { part: 'head', template: PERSONAL_PLAN, reviewedOn: '' };
  const ids = opened.records.flatMap(({ value }) => (value.part === 'section' ? [value.section] : []));
  const sections = Object.fromEntries(ids.map((id) => [id, sectionOf(opened, id)]));
  const { damaged } = opened;
  return { is: 'open', space: space.id, word: space.word, head, sections, damaged, unsaved, drafts };
}
