import type { Migration } from './migration';

/**
 * What is a person's own, locked: whose it is and what opens it (`spaces`), and the locked records themselves.
 * Frozen; a change is a new file.
 */
export const ownPlan: Migration = {
  version: 3,
  stores: {
    spaces: 'id',
    sealed: 'id, space',
  },
};
