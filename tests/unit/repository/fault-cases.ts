/**
 * The faults of SECURITY.md, section 10, that concern what is kept: which test tries which, and names it by its number.
 * Those that are not here have no test yet, or belong to the plan (24, 25, 29, 40–44) and to pages and policy (18–22, 45–75).
 */
export const FAULT_CASES: Readonly<Record<number, readonly string[]>> = {
  1: ['tests/e2e/storage-kill.full.test.ts'],
  4: ['tests/unit/store/every-version.test.ts'],
  5: ['tests/e2e/storage-damage.test.ts', 'tests/e2e/storage-damage.full.test.ts'],
  6: ['tests/e2e/storage-copies.test.ts'],
  7: ['tests/e2e/storage-full-disk.full.test.ts'],
  8: ['tests/unit/store/open.test.ts', 'tests/e2e/storage-blocked.full.test.ts'],
  9: ['tests/unit/store/open.test.ts'],
  10: ['tests/unit/store/open.test.ts'],
  13: ['tests/unit/store/open.test.ts'],
  14: ['tests/unit/store/open.test.ts'],
  15: ['tests/e2e/storage-without-copy.test.ts'],
  16: ['tests/component/panel/keeping.test.tsx'],
  23: ['tests/unit/backup/many.test.ts'],
  24: ['tests/unit/backup/reminder.test.ts'],
  26: ['tests/unit/repository/fault-cases.test.ts'],
  27: ['tests/unit/backup/sealed-file.test.ts'],
  28: ['tests/unit/backup/sealed-file.test.ts'],
  29: ['tests/component/panel/keeping.test.tsx'],
  30: ['tests/unit/backup/content.test.ts'],
  31: ['tests/unit/backup/sealed-file.test.ts'],
  32: ['tests/unit/backup/content.test.ts'],
  33: ['tests/unit/backup/content.test.ts'],
  34: ['tests/unit/backup/content.test.ts'],
  35: ['tests/unit/backup/content.test.ts'],
  36: ['tests/unit/backup/merge.test.ts'],
  37: ['tests/unit/backup/merge.test.ts'],
  38: ['tests/unit/store/taken-in.test.ts'],
  39: ['tests/unit/backup/content.test.ts'],
};
