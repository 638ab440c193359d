/** What an asker can be asked back to choose from. */
export type ChoiceKind = 'entry' | 'door' | 'who' | 'municipality';

/**
 * One thing to choose: an entry or a door (a location) by its key, for whom it is, another municipality by its id.
 * Plain text, so that it fits on a button and into what is remembered.
 */
export type Choice = `${ChoiceKind}:${string}`;

/** Why an asker is asked back: what is not clear. */
export type AskedBack = 'topic' | 'door' | 'who' | 'part' | 'municipality';

/** As many as fit on a phone and in one's head. */
export const MOST_CHOICES = 4;

const KINDS: ReadonlySet<string> = new Set<ChoiceKind>(['entry', 'door', 'who', 'municipality']);

/** Takes a choice apart; null for what is none, because a button can be forged or older than this version. */
export function readChoice(choice: string): { kind: ChoiceKind; key: string } | null {
  const [kind = '', ...rest] = choice.split(':');
  const key = rest.join(':');
  return isKind(kind) && key !== '' ? { kind, key } : null;
}

function isKind(kind: string): kind is ChoiceKind {
  return KINDS.has(kind);
}
