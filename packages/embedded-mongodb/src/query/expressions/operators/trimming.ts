import { compileNamed, type NamedProblems, presentParts } from '../arguments.js';
import { spendCharacters } from '../budget.js';
import { type Expression, folded, type OperatorCompiler, type OperatorTable } from '../scope.js';
import { failure, isNullish, shown, typeOf } from '../values.js';

const trimProblems: NamedProblems = {
  notAnObject: (name, found) => failure(50696, `${name} only supports an object as an argument, found ${found}`),
  unknown: (name, argument) => failure(50694, `${name} found an unknown argument: ${argument}`),
  missing: { input: (name) => failure(50695, `${name} requires an 'input' field`) },
};

/** What is white space to MongoDB: NUL, the ASCII blanks, no-break space, and the blanks from U+1680 to U+200A. */
const blanks = new Set([
  '\0',
  ...' \t\n\v\f\r\u00a0\u1680',
  ...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
]);

type Sides = { readonly left: boolean; readonly right: boolean };

function trimming(sides: Sides): OperatorCompiler {
  return (operand, scope, name) => {
    const named = compileNamed(operand, scope, { name, known: ['input', 'chars'], problems: trimProblems });
    const { input, chars } = named;
    return folded(presentParts(named), (document) => {
      const text = input?.(document);
      if (isNullish(text)) return null;
      checkText(text, name, { code: 50699, what: 'its input' });
      const drop = chars ? charactersIn(chars, document, name) : blanks;
      return drop && trimmed([...(text as string)], drop, sides);
    });
  };
}

function charactersIn(chars: Expression, document: unknown, name: string): Set<string> | null {
  const value = chars(document);
  if (isNullish(value)) return null;
  checkText(value, name, { code: 50700, what: `'chars'` });
  return new Set(value as string);
}

function checkText(value: unknown, name: string, { code, what }: { code: number; what: string }): void {
  if (typeof value === 'string') return;
  throw failure(
    code,
    `${name} requires ${what} to be a string, got ${shown(value)} (of type ${typeOf(value)}) instead.`,
  );
}

function trimmed(characters: readonly string[], drop: ReadonlySet<string>, { left, right }: Sides): string {
  let start = 0;
  let end = characters.length;
  while (left && start < end && drop.has(characters[start] ?? '')) start += 1;
  while (right && end > start && drop.has(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

const replaceProblems: NamedProblems = {
  notAnObject: (name, found) => failure(51751, `${name} requires an object as an argument, found: ${found}`),
  unknown: (name, argument) => failure(51750, `${name} found an unknown argument: ${argument}`),
  missing: {
    input: (name) => failure(51749, `${name} requires 'input' to be specified`),
    find: (name) => failure(51748, `${name} requires 'find' to be specified`),
    replacement: (name) => failure(51747, `${name} requires 'replacement' to be specified`),
  },
};

const replaceCodes = { input: 51746, find: 51745, replacement: 51744 } as const;

function replacing(replace: (text: string, find: string, replacement: string) => string): OperatorCompiler {
  return (operand, scope, name) => {
    const known = ['input', 'find', 'replacement'] as const;
    const named = compileNamed(operand, scope, { name, known, problems: replaceProblems });
    return folded(presentParts(named), (document) => {
      const texts = known.map((argument) => asReplacePart(named[argument]?.(document), argument, name));
      const [text, find, replacement] = texts;
      return isNullish(text) || isNullish(find) || isNullish(replacement) ? null : replace(text, find, replacement);
    });
  };
}

function asReplacePart(value: unknown, argument: keyof typeof replaceCodes, name: string): string | null {
  if (isNullish(value)) return null;
  if (typeof value === 'string') return value;
  throw failure(replaceCodes[argument], `${name} requires that '${argument}' be a string, found: ${shown(value)}`);
}

/** The replacement is taken as it is: `$` means nothing in it. An empty text is found around every character. */
function replaceAll(text: string, find: string, replacement: string): string {
  spendCharacters((text.length / Math.max(find.length, 1) + 1) * replacement.length, '$replaceAll');
  if (find === '') return ['', ...text, ''].join(replacement);
  return text.replaceAll(find, () => replacement);
}

function replaceOne(text: string, find: string, replacement: string): string {
  return text.replace(find, () => replacement);
}

/** Operators that cut off or exchange parts of strings. */
export const trimmingOperators: OperatorTable = {
  $trim: trimming({ left: true, right: true }),
  $ltrim: trimming({ left: true, right: false }),
  $rtrim: trimming({ left: false, right: true }),
  $replaceOne: replacing(replaceOne),
  $replaceAll: replacing(replaceAll),
};
