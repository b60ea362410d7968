export { TrialPeriod } from './TrialPeriod';
export { Workdays } from './Workdays';
