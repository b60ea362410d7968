/** Opens a sealed file of Sidemand without Sidemand: `npm run -s open-backup -- FILE > content.json`. See docs/BACKUP.md. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { openSealedFile, readSealedFile } from '@/lib/backup';
import type { SealedFileFault } from '@/lib/model';

const WORDS: Readonly<Record<SealedFileFault, string>> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than any that Sidemand writes.',
  'not-a-file-of-ours': 'This is not a file that Sidemand has written.',
  'newer-version': 'The file was written by a newer Sidemand than this one.',
  parameters: 'The file asks for a way to make its key that is not safe to try.',
  damaged: 'The file is damaged: its first line is not whole.',
  locked: 'Another passphrase, or the file is damaged. The two cannot be told apart.',
};

/** From the terminal, or the first line of standard input. Asked for on standard error: the content goes to the other. */
async function askForPassphrase(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const passphrase = await terminal.question('Passphrase: ');
  terminal.close();
  return passphrase;
}

async function main([file]: readonly string[]): Promise<number> {
  if (!file) {
    console.error('npm run -s open-backup -- FILE > content.json');
    return 2;
  }
  const read = readSealedFile(readFileSync(file, 'utf8'));
  if (!read.ok) {
    console.error(WORDS[read.fault]);
    return 1;
  }
  const { kind, schema, key } = read.value.header;
  console.error(`${kind}, shape ${schema}, ${key.name} with ${key.rounds} rounds`);
  const opened = await openSealedFile(read.value, await askForPassphrase());
  if (!opened.ok) {
    console.error(WORDS[opened.fault]);
    return 1;
  }
  process.stdout.write(opened.value);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
