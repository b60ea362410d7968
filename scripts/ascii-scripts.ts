import type { Plugin } from 'vite';

/**
 * Writes the scripts that run in pages in ASCII alone. Chromium holds a script with one other letter in it, and each
 * string in it, at two bytes a letter for as long as the page lives.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'sidemand:ascii-scripts',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.fileName.startsWith('page-')) file.code = escapeLetters(file.code);
      }
    },
  };
}

/** In strings, templates and expressions alike; nowhere else have ours such letters. */
function escapeLetters(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => {
    const number = letter.charCodeAt(0).toString(16);
    return number.length > 2 ? `\\u${number.padStart(4, '0')}` : `\\x${number}`;
  });
}
