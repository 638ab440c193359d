import { type AnyEntryInput, entryInputSchema } from '@ventanilla/contracts';
import { draftFrom } from '../entries/entry-draft.js';
import { changesBetween, isSame } from '../readable/changes.js';

type Content = Pick<AnyEntryInput, 'facts' | 'texts'>;

/** A field on which the two sides differ; `suggested` is the side that changed it, mine when both did. */
export type Difference = { path: string; mine: unknown; theirs: unknown; suggested: Side };
export type Side = 'mine' | 'theirs';

/** Where two versions that grew from the same base differ. */
export function differencesOf(base: Content, mine: Content, theirs: Content): Difference[] {
  const changedByMe = new Set(changesBetween(base, mine).map(({ path }) => path));
  return changesBetween(theirs, mine).map(({ path, before, after }) => ({
    path,
    theirs: before,
    mine: after,
    suggested: changedByMe.has(path) && !isSame(before, after) ? 'mine' : 'theirs',
  }));
}

/** Takes each differing field from the side that was chosen for it. */
export function mergeChoices(
  mine: AnyEntryInput,
  differences: readonly Difference[],
  choices: Record<string, Side>,
): AnyEntryInput {
  const merged: unknown = structuredClone(mine);
  for (const { path, suggested, theirs } of differences) {
    if ((choices[path] ?? suggested) === 'theirs') putAt(merged as Holder, path.split('.'), theirs);
  }
  // A language taken from the other side comes without the fields that are empty on both.
  return draftFrom(merged as AnyEntryInput);
}

type Holder = { [name: string]: unknown };

function putAt(holder: Holder, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) delete holder[first];
    else holder[first] = value;
    return;
  }
  const inner = (holder[first] ?? {}) as Holder;
  holder[first] = inner;
  putAt(inner, rest, value);
}

/** Whether the merged entry can be sent as it is; a mix of two valid sides can still break a rule. */
export function isSendable(entry: AnyEntryInput): boolean {
  return entryInputSchema.safeParse(entry).success;
}
