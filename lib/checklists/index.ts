export {
  addDays,
  dateOf,
  type IsoDate,
  lastDayOf,
  type Offset,
  type Weekday,
  type WorkCalendar,
  type WorkWeek,
  weekdayOf,
} from './dates';
export { merge, type Seen, type Version, type Versions, write } from './versions';
