import type { Passage } from '@ventanilla/contracts';

/**
 * What somebody has typed and not saved, by path; `from` is what was stored when they began. When something else is
 * stored now, somebody saved in between, and there is a choice to make.
 */
export type Typed = Readonly<Record<string, { text: string; from: string }>>;

export function textOf(typed: Typed, { path, target }: Passage): string {
  return typed[path]?.text ?? target;
}

/** Going back to what is stored is not a change. */
export function withText(typed: Typed, { path, target }: Passage, text: string): Typed {
  const { [path]: known, ...others } = typed;
  return text === target ? others : { ...others, [path]: { text, from: known?.from ?? target } };
}

export function withoutText(typed: Typed, path: string): Typed {
  const { [path]: _, ...others } = typed;
  return others;
}

/** Stands by one's own wording although something else is stored now. */
export function standingBy(typed: Typed, { path, target }: Passage): Typed {
  const mine = typed[path];
  return mine ? { ...typed, [path]: { text: mine.text, from: target } } : typed;
}

/** What was stored in between, where somebody else wrote the same passage otherwise. */
export function isContested(typed: Typed, { path, target }: Passage): boolean {
  const mine = typed[path];
  return mine !== undefined && mine.from !== target && mine.text !== target;
}

/** What there is to save. */
export function changesOf(typed: Typed, passages: readonly Passage[]): Record<string, string> {
  const changed = passages.filter(({ path, target }) => typed[path] !== undefined && typed[path].text !== target);
  return Object.fromEntries(changed.map((passage) => [passage.path, textOf(typed, passage)]));
}

export function needsWork(typed: Typed, passage: Passage): boolean {
  return isContested(typed, passage) || (passage.state !== 'current' && typed[passage.path] === undefined);
}

/** The next passage that needs work after one, going round; `step` -1 goes back. Null when there is none. */
export function nextToDo(passages: readonly Passage[], typed: Typed, from: string | null, step: 1 | -1): string | null {
  const start = passages.findIndex(({ path }) => path === from);
  const order = passages.map((_, turn) => {
    const place = start === -1 && step === -1 ? -1 - turn : start + step * (turn + 1);
    return passages[(place + passages.length * 2) % passages.length];
  });
  return order.find((passage) => passage && passage.path !== from && needsWork(typed, passage))?.path ?? null;
}
