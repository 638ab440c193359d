import { type Change, isSame } from './changes.js';

/** What holds fields and is none itself: all facts, all texts, the texts of a language, all that is public. */
const whole = /^published$|^(published\.)?(facts|texts|texts\.[^.]+)$/;

/** Core's audit names a whole at once where there was none before, as when an entry is created; people read fields. */
export function fieldByField(changes: readonly Change[]): Change[] {
  return changes
    .flatMap((change) => (whole.test(change.path) ? fieldByField(partsOf(change)) : [change]))
    .filter(({ before, after }) => !isSame(before, after));
}

function partsOf({ path, before, after }: Change): Change[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.map((name) => ({
    path: `${path}.${name}`,
    before: old.get(name) ?? null,
    after: now.get(name) ?? null,
  }));
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
