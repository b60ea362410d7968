export { DUE_KEY, forgetReminders, keepDueDays, keepTold, type Reminders, readReminders } from './kept';
export { type Waiting, type Weighed, weigh } from './weigh';
