export { addDays, dateOf, lastDayOf, type WorkCalendar, type WorkWeek, weekdayOf } from './dates';
export { merge, type Seen, type Version, type Versions, write } from './versions';
