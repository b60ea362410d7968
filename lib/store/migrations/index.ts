import { start } from './0001-start';
import { guidance } from './0002-guidance';
import { ownPlan } from './0003-own-plan';
import { absencePlan } from './0004-absence-plan';
import { runs } from './0005-runs';
import { onboardings } from './0006-onboardings';
import type { Migration } from './migration';

export type { Migration } from './migration';

/** Every step there has been, oldest first. */
export const migrations: readonly Migration[] = [start, guidance, ownPlan, absencePlan, runs, onboardings];
