import { IMPORT_FILE_BYTES, IMPORT_ROWS } from '@ventanilla/contracts';
import { type DirectoryEntry, type HsdsSetting, type KindName, openHsds, readHsds } from '@ventanilla/directory';
import { type HsdsKind, kindNames } from '../../hsds/directory-entry.js';
import { ApiError } from '../../platform/errors/api-error.js';

/** One entry of a file: what kind it is, and what the file says that there is no place for. */
export type HsdsEntry = { kind: HsdsKind; path: string; entry: DirectoryEntry<object>; leftOut: string[] };

/** As many problems as one answer carries; whoever has more mends these first. */
const MOST_PROBLEMS = 50;

/** Problems that leave something out; all others are told, cell by cell, by the rules for what may be written. */
const leavesOut: readonly string[] = [
  ...['notKept', 'noAddress', 'unsupportedRecurrence', 'foreignTime', 'brokenExtension', 'time', 'date'],
];

/** Every entry of a file of HSDS, or the reason why there is none: a file with one problem is not brought in at all. */
export function hsdsEntriesIn(bytes: Uint8Array, setting: HsdsSetting): HsdsEntry[] {
  if (bytes.length > IMPORT_FILE_BYTES) throw tooLarge();
  const { document, problems } = openHsds(bytes);
  if (!document) throw notHsds(problems);
  const { directory, paths, problems: found } = readHsds(document, setting);
  const left = found.filter(({ code }) => leavesOut.includes(code)).map(({ path }) => path);
  const entries = (Object.entries(kindNames) as [HsdsKind, KindName][]).flatMap(([kind, name]) =>
    directory[name].map((entry, at): HsdsEntry => {
      const path = paths[name][at] ?? name;
      const own = left.filter((each) => each.startsWith(`${path}.`)).map((each) => each.slice(path.length + 1));
      return { kind, path, entry, leftOut: own };
    }),
  );
  if (entries.length > IMPORT_ROWS) throw tooLarge();
  const [first, ...others] = entries;
  if (!first)
    throw notHsds([{ path: '', code: 'empty', message: 'There is no service, organization or location here.' }]);
  // What belongs to no entry that is brought in is told with the first.
  const stray = left.filter((each) => !entries.some(({ path }) => each.startsWith(`${path}.`)));
  return [{ ...first, leftOut: [...stray, ...first.leftOut] }, ...others];
}

function notHsds(problems: readonly { path: string; code: string; message: string }[]): ApiError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more, see problems)` : '';
  const message = `Nothing was brought in. ${first?.path ? `${first.path}: ` : ''}${first?.message ?? ''}${more}`;
  return new ApiError('invalid', message, { problems: problems.slice(0, MOST_PROBLEMS) });
}

function tooLarge(): ApiError {
  const most = `${IMPORT_FILE_BYTES / 1024 / 1024} MB or ${IMPORT_ROWS} entries`;
  return new ApiError(
    'tooLarge',
    `The file holds more than ${most}. Split it and bring its parts in one after another.`,
  );
}
