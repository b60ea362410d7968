import { fail, ok, type Result } from '@/lib/model';

/** What TypeScript's DOM types lack (https://wicg.github.io/file-system-access). */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}
interface Asking {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

const pickers = (): Pickers => globalThis as Pickers;

/** Whether this browser lets a page keep a file of the person's choice. Firefox does not. */
export const canTieFiles = (): boolean =>
  typeof pickers().showOpenFilePicker === 'function' && typeof pickers().showSaveFilePicker === 'function';

/** Files are text, so that mail programs and shares leave them alone. */
const typesOf = (description: string) => ({
  types: [{ description, accept: { 'text/plain': ['.txt'] } }],
  excludeAcceptAllOption: false,
});

/** Lets the person say where a new file is to lie. To be called in a press. `null`: they thought better of it. */
export const placeNewFile = (name: string, description: string): Promise<FileSystemFileHandle | null> =>
  chosen(async () =>
    pickers().showSaveFilePicker?.({ suggestedName: name, id: 'sidemand-shared', ...typesOf(description) }),
  );

/**
 * Lets the person show a file that is there, and has the browser ask at once whether it may be written in as well: the
 * choice counts as a press. To be called in one. `null`: they thought better of it. A no is met later, by `isAllowed`.
 */
export async function chooseFile(description: string): Promise<FileSystemFileHandle | null> {
  const handle = await chosen(
    async () =>
      (await pickers().showOpenFilePicker?.({ id: 'sidemand-shared', ...typesOf(description) }))?.[0],
  );
  if (handle) await askAgain(handle);
  return handle;
}

async function chosen(
  ask: () => Promise<FileSystemFileHandle | undefined>,
): Promise<FileSystemFileHandle | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    // Closed without a choice, or a place that the browser keeps pages out of.
    return null;
  }
}

/** Whether the file may be read and written now, without asking anybody. */
export async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  const asking = handle as Asking;
  if (!asking.queryPermission) return true;
  return (await asking.queryPermission({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted';
}

/** Has the browser ask the person, where it must. To be called in a press: elsewhere it is refused. */
export async function askAgain(handle: FileSystemFileHandle): Promise<Result<null, 'not-allowed'>> {
  const asking = handle as Asking;
  if (!asking.requestPermission) return ok(null);
  const answer = await asking.requestPermission({ mode: 'readwrite' }).catch(() => 'denied');
  return answer === 'granted' ? ok(null) : fail('not-allowed');
}
