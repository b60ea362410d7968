/**
 * Codes and counts for developers; never text, never an address, never what a person typed. Kept in memory
 * of the context that notes them, shown under Indstillinger.
 */

/** Every code there is, so that a code in the field can be looked up in one place. */
export const DIAGNOSTIC_CODES = [
  'message-refused-sender',
  'message-refused-shape',
  'message-refused-flood',
  'message-refused-site',
  'message-no-receiver',
  'command-without-field',
  'focus-not-kept',
  'dot-failed',
  'reminder-failed',
  'page-context-lost',
  'page-guide-failed',
  'page-mark-dropped',
  'panel-open-refused',
  'script-registration-failed',
  'script-injection-failed',
  'settings-unreadable',
  'settings-not-saved',
  'policy-key-refused',
  'store-open-failed',
  'store-write-failed',
  'store-copy-failed',
  'tied-file-failed',
  'store-damaged',
  'file-not-made',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

const counts = new Map<DiagnosticCode, number>();

/** Counts one occurrence. The optional `cause` is looked at by nobody but a debugger: its text is not kept. */
export function note(code: DiagnosticCode, _cause?: unknown): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** The codes noted in this context so far, with how often. */
export function readCounts(): ReadonlyMap<DiagnosticCode, number> {
  return new Map(counts);
}

/** Forgets all counts. */
export function clearCounts(): void {
  counts.clear();
}
