import { signal } from '@preact/signals';
import { type GroupMeetings, type GroupMoment, type GroupPorts, ok } from '@/lib/model';

/** Nobody has said when a network group meets. */
export const NO_GROUP: GroupPorts = {
  meetings: signal<GroupMeetings | null>(null),
  moment: signal<GroupMoment | null>(null),
  setAside: async () => ok(null),
  keepDays: async () => ok(null),
  moveRest: async () => ok(null),
};
