import type { Migration } from './migration';

/**
 * What colleagues take over while somebody is away, and what this person has taken over from a colleague. In
 * tables of their own: what is read for a file of the one can never hold the other. Frozen; a change is a new file.
 */
export const absencePlan: Migration = {
  version: 4,
  stores: {
    absencePlans: 'id',
    takeovers: 'id',
  },
};
