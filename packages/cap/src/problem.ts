/** What kind of fault a problem is, for a program; the message beside it is for a person. */
export type CapProblemCode =
  | 'tooLarge'
  | 'xml'
  | 'doctype'
  | 'namespace'
  | 'unknownElement'
  | 'order'
  | 'repeated'
  | 'missing'
  | 'value'
  | 'text'
  | 'time'
  | 'identifier'
  | 'reference'
  | 'coordinates'
  | 'rule';

/**
 * One fault of a message. `path` names elements as they stand in the XML, counted from 1: `info[2]/area[1]/polygon[1]`.
 * `line` is where that is in the text, or null where there is no text (a message about to be written).
 */
export type CapProblem = { code: CapProblemCode; path: string; line: number | null; message: string };

/** A message that breaks CAP 1.2 was to be written. `problems` says how; nothing was written. */
export class CapError extends Error {
  constructor(readonly problems: CapProblem[]) {
    super(`Not a CAP 1.2 message: ${problems.map(({ path, message }) => `${path}: ${message}`).join(' ')}`);
    this.name = 'CapError';
  }
}
