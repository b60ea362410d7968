import type { Migration } from './migration';

/**
 * The onboardings that a leader carries, and the papers that a person makes with a builder. A list that belongs to an
 * onboarding carries its id from now on, which old rows simply lack. Frozen; a change is a new file.
 */
export const onboardings: Migration = {
  version: 6,
  stores: {
    onboardings: 'id',
    papers: 'id, builder',
  },
};
