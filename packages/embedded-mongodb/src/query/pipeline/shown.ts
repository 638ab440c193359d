import { EJSON } from 'bson';
import { isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';

const longestShown = 200;

/** A value as it is shown in messages, cut short when long. */
export function shownValue(value: unknown): string {
  const text = shown(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function shown(value: unknown): string {
  if (value === undefined) return 'MISSING';
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (!isDocument(value)) return EJSON.stringify(value, { relaxed: true });
  const fields = Object.entries(value).map(([key, item]) => `${plainName(key)}: ${shown(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
