import type { Fields } from '../fields.js';
import { hasFormat } from '../schema/check-text.js';
import type { TextFormat } from '../schema/field.js';
import { type Part, plainly } from './part.js';
import { isText, nullOr } from './shape.js';

/** What stands where the standard requires a text and nobody knows one. */
export const unknownText = '-';

/** A text without what stands for an unknown one. */
export function withoutUnknown(text: string): string {
  return text === unknownText ? '' : text;
}

/** A text in a field of its own, empty when there is nothing to say. */
export function textPart(field: string, required = false): Part<string> {
  return {
    fields: [field],
    isValue: isText,
    write: (text) => (text !== '' || required ? { [field]: text || unknownText } : {}),
    read: (json) => plainly(withoutUnknown(given(json, field))),
  };
}

/** A text that may be unknown, and that the standard wants in a certain form. One in another form is no text to it. */
export function textOrNullPart(field: string, format: TextFormat): Part<string | null> {
  return {
    fields: [field],
    isValue: nullOr(isText),
    write: (text) => (text !== null && hasFormat(text, format) ? { [field]: text } : {}),
    read: (json) => plainly(given(json, field) || null),
  };
}

function given(json: Fields, field: string): string {
  const value = json[field];
  return typeof value === 'string' ? value : '';
}
