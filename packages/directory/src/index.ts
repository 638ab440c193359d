export type { Address } from './address.js';
export { type Calendar, type CalendarEvent, writeCalendar } from './calendar/calendar.js';
export { type DayRange, describePeriods, isRoundTheClock, type PeriodGroup } from './describe-periods.js';
export { DirectoryError, type DirectoryErrorCode } from './directory-error.js';
export { type Holiday, holidayClosing, withHolidays } from './holidays.js';
export { formatOpeningHours, type HoursLanguage, parseOpeningHours } from './hours/opening-hours-text.js';
export type { Directory, DirectoryEntry, HelpLine, Known } from './hsds/directory/directory.js';
export { hsdsTaxonomies, hsdsTaxonomyId, hsdsTopicTermId } from './hsds/directory/extension.js';
export type { KindName } from './hsds/directory/kinds.js';
export { atLocationsOf, type FindHsds, nestHsds, plainHsds } from './hsds/directory/nest.js';
export { type HsdsReading, readHsds } from './hsds/directory/read-hsds.js';
export { hsdsTerms } from './hsds/directory/terms.js';
export {
  type HasKey,
  type HsdsLists,
  type HsdsSetting,
  hsdsDocument,
  hsdsId,
  hsdsStandIn,
  writeHsds,
  writeHsdsEntry,
} from './hsds/directory/write-hsds.js';
export type { PackageAbout } from './hsds/document/data-package.js';
export type { HsdsDocument } from './hsds/document/hsds-document.js';
export { type HsdsOpened, openHsds } from './hsds/document/open-hsds.js';
export { hsdsToJson, hsdsToZip } from './hsds/document/pack-hsds.js';
export type { Fields } from './hsds/fields.js';
export type { HsdsClock } from './hsds/schedule-to-hsds.js';
export { hsdsEntities, hsdsVersion } from './hsds/schema/entities.js';
export type { Entity, EntityName, Field, TextFormat } from './hsds/schema/field.js';
export { type HsdsProblem, type HsdsProblemCode, hsdsProblemMessages } from './hsds/schema/problem.js';
export { validateHsds } from './hsds/schema/validate-hsds.js';
export { entityOfFile, type TableFiles, validateHsdsTables } from './hsds/schema/validate-hsds-tables.js';
export {
  addDays,
  instantAt,
  isLocalDate,
  isTimeOfDay,
  localDate,
  minutesOf,
  offsetMinutes,
  weekdayOf,
} from './local-time.js';
export type { Location } from './location.js';
export { mapUrl } from './map-url.js';
export { nextOpening, type OpeningStatus, openingStatus } from './opening-status.js';
export { hasExpired, hoursOn } from './openings.js';
export type { Organization } from './organization.js';
export { type DialableNumber, dialable, type Phone, phoneTypes } from './phone.js';
export { distanceMeters, type Position, sortByDistance } from './position.js';
export { type Problem, type ProblemCode, problemMessages } from './problem.js';
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
export {
  type CostOption,
  type Eligibility,
  phonesAt,
  type RequiredDocument,
  residenceStatuses,
  type Service,
  type ServiceAtLocation,
  schedulesAt,
  serviceStatuses,
} from './service.js';
export { type CsvRows, type Delimiter, formatCsv, guessDelimiter, parseCsv } from './tables/csv.js';
export { decodeText } from './tables/decode-text.js';
export { unzip, type ZipLimits, zip, zipLimits } from './tables/zip.js';
export {
  comingOf,
  isOver,
  lastDateOf,
  nextOf,
  type Occurrence,
  occurrencesOf,
  openingOf,
} from './timetable/occurrences.js';
export { recurringDates } from './timetable/recurring-dates.js';
export {
  type Instead,
  type Monthly,
  type OnDates,
  type Recurrence,
  type StopException,
  type StopNote,
  type StopReason,
  stopReasons,
  type Timetable,
  type Weekly,
  type WeekOfMonth,
} from './timetable/timetable.js';
export { validateTimetable } from './timetable/validate-timetable.js';
export { validateAddress, validatePhone, validatePosition } from './validate-contact.js';
export { validateSchedule } from './validate-schedule.js';
export {
  validateCostOption,
  validateEligibility,
  validateLocation,
  validateOrganization,
  validateService,
} from './validate-service.js';
