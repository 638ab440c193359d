import { alertElements, type ElementRule } from './elements.js';
import type { CapInfo, CapMessage } from './message.js';
import { capMessageSchema } from './message.js';
import type { CapProblem, CapProblemCode } from './problem.js';

/** A fault before its place in the text is known: `keys` are those of the message, `infos.0.expires`. */
type Fault = { code: CapProblemCode; keys: string; message: string };

/** Every fault of a value that should be a message. Empty when it is one. */
export function checkMessage(value: unknown): CapProblem[] {
  return faultsOf(value).map(({ code, keys, message }) => ({ code, path: pathOf(keys), line: null, message }));
}

/** First what single values break, and once they are sound what they break together. */
export function faultsOf(value: unknown): Fault[] {
  const read = capMessageSchema.safeParse(value);
  if (read.success) return [...envelopeFaults(read.data), ...(read.data.infos ?? []).flatMap(infoFaults)];
  return read.error.issues.map(({ path, message }) => {
    const keys = path.join('.');
    const [, code, words] = /^([a-z]+):(.*)$/is.exec(message) ?? [];
    const isThere =
      path.reduce<unknown>((held, key) => (held as Record<PropertyKey, unknown>)[key], value) !== undefined;
    return isThere && code
      ? { code: code as CapProblemCode, keys, message: `${nameOf(keys)} ${words}.` }
      : missing(keys);
  });
}

function missing(keys: string): Fault {
  return { code: 'missing', keys, message: `The message needs an element ${nameOf(keys)}.` };
}

/** What the elements of `alert` ask of each other. */
function envelopeFaults(message: CapMessage): Fault[] {
  const faults: Fault[] = [];
  const expect = (holds: boolean, keys: string, words: string) => {
    if (!holds) faults.push({ code: 'rule', keys, message: words });
  };
  const { scope, messageType, references = [], infos = [] } = message;
  expect(
    (scope === 'Restricted') === (message.restriction !== undefined),
    'restriction',
    'restriction says who is meant when scope is Restricted, and stands there only then.',
  );
  expect(scope !== 'Private' || message.addresses !== undefined, 'addresses', 'scope Private needs addresses.');
  expect(
    messageType === 'Alert' || references.length > 0,
    'references',
    `${messageType} needs references to the messages it is about.`,
  );
  expect(
    messageType !== 'Error' || message.note !== undefined,
    'note',
    'Error needs a note that says why the message was rejected.',
  );
  expect(
    !['Alert', 'Update'].includes(messageType) || infos.length > 0,
    'infos',
    `${messageType} needs an info: without one it tells nobody anything.`,
  );
  return faults;
}

function infoFaults(info: CapInfo, at: number): Fault[] {
  const { effective, onset, expires, areas = [] } = info;
  const faults: Fault[] = [];
  const over = (begin: string | undefined, name: string) => {
    if (!begin || !expires || new Date(begin) < new Date(expires)) return;
    faults.push({ code: 'rule', keys: `infos.${at}.expires`, message: `expires must be after ${name}.` });
  };
  over(effective, 'effective');
  over(onset, 'onset');
  for (const [place, { altitude, ceiling }] of areas.entries()) {
    if (ceiling === undefined || altitude !== undefined) continue;
    const keys = `infos.${at}.areas.${place}.ceiling`;
    faults.push({ code: 'rule', keys, message: 'ceiling stands only together with altitude.' });
  }
  return faults;
}

/** The keys of a message as the path of its elements: `infos.0.areas.1` is `info[1]/area[2]`. */
export function pathOf(keys: string): string {
  const steps: string[] = [];
  let rules: readonly ElementRule[] = alertElements;
  for (const key of keys.split('.')) {
    if (/^\d+$/.test(key)) {
      steps.push(`${steps.pop() ?? ''}[${Number(key) + 1}]`);
      continue;
    }
    const rule = rules.find((one) => one.key === key);
    steps.push(rule?.name ?? key);
    rules = rule?.holds ?? [];
  }
  return steps.join('/');
}

function nameOf(keys: string): string {
  return (
    pathOf(keys)
      .split('/')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? ''
  );
}
