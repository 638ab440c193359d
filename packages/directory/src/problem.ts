/** Every problem this package finds, with what to do about it. Screens translate by code. */
export const problemMessages = {
  time: 'Write times as HH:MM from 00:00 to 23:59; a closing time may also be 24:00.',
  date: 'Write dates as YYYY-MM-DD, and only dates that exist.',
  sameTimes: 'Give different opening and closing times; for a whole day write 00:00 to 24:00.',
  noDays: 'Choose at least one day for these hours, or remove them.',
  repeatedDay: 'Name each day once.',
  overlappingPeriods: 'These hours overlap others on the same day; join them or correct one.',
  validityReversed: 'Put the last valid day on or after the first.',
  emptySchedule: 'Add hours, dates or "by appointment", or remove the schedule.',
  exceptionOutsideValidity: 'Move this date inside the schedule’s validity, or remove it.',
  repeatedException: 'Keep one exception per date.',
  tooFarAhead: 'A timetable holds for a year at most; nobody knows further ahead. Choose an earlier last day.',
  noDates: 'Between its first and its last day there is no such date; choose other days or a later last day.',
  notADate: 'The timetable has no such date; remove this change, or correct its date.',
  closedWithPeriods: 'A closed date has no hours; remove them or mark the date as open.',
  openWithoutPeriods: 'Give this date’s hours, or mark it as closed.',
  phone: 'Write one phone number with digits, spaces, hyphens or brackets, and an extension apart.',
  extension: 'Write the extension with digits only.',
  language: 'Use a language code such as es, pt or ht.',
  country: 'Use a two-letter country code such as AR.',
  emptyText: 'Fill this in or leave the whole entry out.',
  latitude: 'Latitude goes from -90 to 90 degrees.',
  longitude: 'Longitude goes from -180 to 180 degrees.',
  nullIsland: 'Latitude and longitude 0 is in the ocean; put the marker on the door, or remove it.',
  age: 'Write ages in whole years from 0 to 120.',
  agesReversed: 'Put the highest age at or above the lowest.',
  amount: 'Write an amount of 0 or more with its currency, such as ARS.',
  amountWithoutPrice: 'Only a paid service has an amount; remove it or choose "paid".',
  currency: 'Use a three-letter currency code such as ARS.',
  noDocuments: 'Name at least one document that will do, or remove the requirement.',
  repeatedLocation: 'Name each location once and put its hours together.',
  url: 'Write a web address that starts with https:// or http://.',
  email: 'Write an e-mail address such as name@example.org.',
  unsupportedRecurrence: 'Only weekly hours and single dates can be taken over; enter these hours by hand.',
  foreignTime: 'These times are not in the local time zone; enter them by hand.',
  noAddress: 'This location has no address and was left out; enter it by hand if people can go there.',
  repeatedKey: 'Something else has this key already; give one of the two another.',
  brokenExtension: 'This extension does not have the shape it was written in; the standard’s fields were read instead.',
  notKept: 'There is no place for this here; it was left out.',
} as const;

/** The stable name of a problem. */
export type ProblemCode = keyof typeof problemMessages;

/** One thing that is wrong, where (dotted: `schedules.0.periods.1.closesAt`), and what to do about it. */
export type Problem = { path: string; code: ProblemCode; message: string };

/** Names a problem at a path, given as its parts. */
export function problem(code: ProblemCode, ...path: (string | number)[]): Problem {
  return { path: path.join('.'), code, message: problemMessages[code] };
}

/** Moves problems under a longer path; one that concerned the whole gets that path itself. */
export function under(prefix: string, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => ({ ...each, path: each.path === '' ? prefix : `${prefix}.${each.path}` }));
}

/** Applies a check to every item of a list, with the item's place in each path. */
export function eachOf<T>(name: string, items: readonly T[], check: (item: T) => Problem[]): Problem[] {
  return items.flatMap((item, index) => under(`${name}.${index}`, check(item)));
}
