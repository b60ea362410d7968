import { drawPassphrase as draw } from '@/lib/backup';

/** Four words of content/passphrase-words, drawn at random. */
export async function drawPassphrase(): Promise<string> {
  const { passphraseWords } = await import('virtual:content/passphrase-words');
  return draw(passphraseWords);
}
