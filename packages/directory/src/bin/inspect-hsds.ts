import { type HsdsProblem, hsdsProblem } from '../hsds/schema/problem.js';
import { validateHsds } from '../hsds/schema/validate-hsds.js';
import { validateHsdsTables } from '../hsds/schema/validate-hsds-tables.js';
import { decodeText } from '../tables/decode-text.js';
import { unzip } from '../tables/zip.js';

/** What was looked at, in words, and what is wrong with it. */
export type Inspection = { looked: string; problems: HsdsProblem[] };

/** Holds files against HSDS: tables when there are any, else every JSON file. A single zip is unpacked first. */
export function inspectHsds(files: Readonly<Record<string, Uint8Array>>): Inspection {
  const [[name, bytes] = ['', new Uint8Array()], ...others] = Object.entries(files);
  if (others.length === 0 && /\.zip$/i.test(name)) return inspectZip(bytes);
  const texts = Object.entries(files).map(([file, content]) => [file, decodeText(content)] as const);
  const tables = texts.filter(([file]) => /\.csv$/i.test(file));
  if (tables.length > 0) {
    return { looked: `${tables.length} tables`, problems: validateHsdsTables(Object.fromEntries(tables)) };
  }
  return { looked: 'JSON', problems: texts.flatMap(([, text]) => validateText(text)) };
}

function inspectZip(bytes: Uint8Array): Inspection {
  const inside = unzip(bytes, (name) => /\.(csv|json)$/i.test(name));
  if (!inside) throw new Error('it is no zip file, or it holds more than 128 MB');
  return inspectHsds(inside);
}

function validateText(text: string): HsdsProblem[] {
  try {
    return validateHsds(JSON.parse(text));
  } catch (error) {
    return [hsdsProblem('notJson', '', error instanceof Error ? error.message : '')];
  }
}
