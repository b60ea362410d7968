import type { Migration } from './migration';

/**
 * What is remembered of cards, texts that do not fit the workplace, and the layers in use. Answers may from now
 * on be unknown or have a stand-in, which old rows simply lack. Frozen; a change is a new file.
 */
export const guidance: Migration = {
  version: 2,
  stores: {
    history: 'card',
    wrongTexts: 'card',
    layers: 'id',
  },
};
