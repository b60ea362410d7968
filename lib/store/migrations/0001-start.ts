import type { Migration } from './migration';

/** The first shape: checklists, unsaved notes and the workplace's answers. Frozen; a change is a new file. */
export const start: Migration = {
  version: 1,
  stores: {
    meta: 'key',
    runs: 'id, templateId',
    drafts: 'key',
    slots: 'id',
  },
};
