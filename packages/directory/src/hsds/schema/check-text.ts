import { isLocalDate } from '../../local-time.js';
import type { TextFormat } from './field.js';

const shapes: Readonly<Record<Exclude<TextFormat, 'uri' | 'date'>, RegExp>> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i,
};

/** Whether a text looks as its format wants it. */
export function hasFormat(value: string, format: TextFormat): boolean {
  if (format === 'uri') return URL.canParse(value);
  if (format === 'date') return isLocalDate(value);
  return shapes[format].test(value);
}
