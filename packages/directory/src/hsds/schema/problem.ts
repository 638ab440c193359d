/** Everything the validators find, with what to do about it. Programs go by the code, people by the sentence. */
export const hsdsProblemMessages = {
  notJson: 'This is not JSON.',
  notHsds:
    'This is no HSDS document: give a service, organization, location or service_at_location, a list of them, a page of an API, or lists under their names.',
  notAnObject: 'This must be an object.',
  notAList: 'This must be a list.',
  missing: 'HSDS requires this field.',
  missingInTables: 'HSDS requires this field in tables, where nesting can not say it.',
  notText: 'This must be a text.',
  notNumber: 'This must be a number.',
  uuid: 'This must be a UUID, such as 0fdfb57f-c147-4cfb-864c-44788a335d8c.',
  email: 'This must be an e-mail address.',
  uri: 'This must be a full address, such as https://example.org.',
  date: 'This must be a date that exists, as YYYY-MM-DD.',
  'date-time': 'This must be a date and time with its offset, as 2026-03-02T12:00:00.000Z.',
  notListed: 'HSDS allows only certain words here.',
  repeatedId: 'Another row has this id already; ids are unique in their table.',
  leadsNowhere: 'There is no row with this id in the table it refers to.',
  unknownTable: 'HSDS has no table of this name; it was not looked at.',
  unknownColumn: 'HSDS has no such column in this table.',
  repeatedColumn: 'Two columns have this name.',
  unevenRow: 'This row has more cells than there are columns.',
  notATable: 'This file can not be read as CSV: a quote is never closed.',
  noTables: 'There is no HSDS table here.',
  repeatedTable: 'Two files hold this table; put their rows together.',
  noOwner: 'This belongs to nothing that is here; name what it belongs to by its id.',
  notAZip: 'This is no zip file, or it is damaged. Pack the files again.',
  tooMuchInside: 'This zip holds more than 200 files or would unpack to more than 128 MB. Split it.',
  notADescriptor: 'datapackage.json must list its tables under "resources", each with the path of its file.',
  missingFile: 'datapackage.json names a file that is not in the package; add it, or take it out of the list:',
} as const;

/** The stable name of a problem. */
export type HsdsProblemCode = keyof typeof hsdsProblemMessages;

/** One thing that breaks the standard, where (`services.0.status`, or `services.csv:12.status`), and what to do. */
export type HsdsProblem = { path: string; code: HsdsProblemCode; message: string };

/** Names a problem at a path; `more` says what would have been right. */
export function hsdsProblem(code: HsdsProblemCode, path: string, more = ''): HsdsProblem {
  return { path, code, message: more === '' ? hsdsProblemMessages[code] : `${hsdsProblemMessages[code]} ${more}` };
}
