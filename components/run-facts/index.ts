export { EarlierList } from './EarlierList';
export { NewsNotice } from './NewsNotice';
export { TrialPeriod } from './TrialPeriod';
export { Workdays } from './Workdays';
