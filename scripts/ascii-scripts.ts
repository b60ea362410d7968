import type { Plugin } from 'vite';

/**
 * Writes the scripts that run in pages in ASCII alone: with one other letter in it Chromium reads a script in at two
 * bytes a letter, and holds it for as long as the page lives (docs/decisions/0020-made-in-steps.md).
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

/** Such an escape is read in strings, templates, expressions and names alike. */
function escapeLetters(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
