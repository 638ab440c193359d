import { isSame } from '../readable/changes.js';
import type { Side } from './merge.js';

/** A field of two records on which they differ; `suggested` is the side that changed it, mine when both did. */
export type FieldDifference<Name> = { name: Name; suggested: Side };

/** Where two records that grew from the same one differ, in the order of the names. */
export function differingFields<Values extends object, Name extends keyof Values>(
  names: readonly Name[],
  { base, mine, theirs }: { base: Pick<Values, Name>; mine: Pick<Values, Name>; theirs: Pick<Values, Name> },
): FieldDifference<Name>[] {
  return names
    .filter((name) => !isSame(mine[name], theirs[name]))
    .map((name) => ({ name, suggested: isSame(base[name], mine[name]) ? 'theirs' : 'mine' }));
}

/** Mine, with the fields of theirs that were chosen. */
export function mergeFields<Values extends object, Name extends keyof Values>(
  mine: Values,
  theirs: Pick<Values, Name>,
  differences: readonly FieldDifference<Name>[],
  choices: Partial<Record<Name, Side>>,
): Values {
  const merged = { ...mine };
  for (const { name, suggested } of differences) {
    if ((choices[name] ?? suggested) === 'theirs') merged[name] = theirs[name];
  }
  return merged;
}
