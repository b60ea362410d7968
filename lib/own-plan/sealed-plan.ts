import * as v from 'valibot';
import { openRecord, sealRecord } from '@/lib/backup';
import type { LockedKind, LockedRecord, MyPlanDraft, MyPlanRecord } from '@/lib/model';
import { MY_PLAN_SCHEMA, myPlanDraftSchema, myPlanRecordSchema } from './record';

/** What each kind of record holds. */
interface Contents {
  readonly 'my-plan': MyPlanRecord;
  readonly 'my-plan-draft': MyPlanDraft;
}

const SHAPES: { readonly [K in LockedKind]: v.GenericSchema<unknown, Contents[K]> } = {
  'my-plan': myPlanRecordSchema,
  'my-plan-draft': myPlanDraftSchema,
};

/** Every row is bound to the table it lies in. */
const TABLE = 'sealed';

/** The next state of a record, locked. Without `before` it is a new one. */
export async function sealNext<K extends LockedKind>(
  key: CryptoKey,
  space: string,
  kind: K,
  value: Contents[K],
  before?: Pick<LockedRecord, 'id' | 'rev'>,
): Promise<LockedRecord> {
  const id = before?.id ?? crypto.randomUUID();
  const rev = (before?.rev ?? 0) + 1;
  const row = { id, space, kind, schema: MY_PLAN_SCHEMA, rev };
  return { ...row, sealed: await sealRecord(key, { table: TABLE, ...row }, value) };
}

/** What is in a row; `null` where it does not open, or opens as something that we do not know. */
export async function openLocked<K extends LockedKind>(
  key: CryptoKey,
  row: LockedRecord,
  kind: K,
): Promise<Contents[K] | null> {
  if (row.kind !== kind || row.schema > MY_PLAN_SCHEMA) return null;
  const { id, schema, rev, sealed } = row;
  const parsed = v.safeParse(SHAPES[kind], await openRecord(key, { table: TABLE, id, schema, rev }, sealed));
  return parsed.success ? parsed.output : null;
}
