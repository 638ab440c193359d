export type { Address } from './address.js';
export { type DayRange, describePeriods, isRoundTheClock, type PeriodGroup } from './describe-periods.js';
export { DirectoryError, type DirectoryErrorCode } from './directory-error.js';
export { addDays, instantAt, isLocalDate, isTimeOfDay, localDate, weekdayOf } from './local-time.js';
export { mapUrl } from './map-url.js';
export { nextOpening, type OpeningStatus, openingStatus } from './opening-status.js';
export { hasExpired, hoursOn } from './openings.js';
export { type DialableNumber, dialable, type Phone, phoneTypes } from './phone.js';
export { distanceMeters, type Position, sortByDistance } from './position.js';
export {
  type Hours,
  type LocalDate,
  type OpeningPeriod,
  type Schedule,
  type ScheduleException,
  type TimeOfDay,
  type Weekday,
  weekdays,
} from './schedule.js';
