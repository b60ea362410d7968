/** Long enough for a browser that asks where to put the file. */
const KEPT_MS = 120_000;

/** Hands a text to the browser as a file to keep. It needs no permission, and nothing leaves the computer. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
