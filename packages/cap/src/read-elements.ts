import { capNamespace, type ElementRule } from './elements.js';
import type { CapProblem } from './problem.js';
import type { XmlElement } from './xml-tree.js';

/** Where something of the read value stands in the text, by its keys: `infos.0.areas.1.description`. */
export type Places = Map<string, { path: string; line: number }>;

/** What was read so far: faults of structure, and where everything stands. */
export type Reading = { problems: CapProblem[]; places: Places };

type Here = { path: string; keys: string };

/** The elements of one as a plain value after the rules; whatever stands where it must not is a problem and left out. */
export function readElements(
  parent: XmlElement,
  rules: readonly ElementRule[],
  here: Here,
  reading: Reading,
): Record<string, unknown> {
  const known = knownAmong(parent.children, rules, here, reading);
  const value: Record<string, unknown> = {};
  for (const rule of rules) {
    const elements = known.filter(({ name }) => name === rule.name);
    if (elements.length > 0) value[rule.key] = readOnes(elements, rule, here, reading);
    else if (rule.required) missing(parent, rule, here, reading);
  }
  return value;
}

/** Those that have a rule, after a look at whether they stand in its order. */
function knownAmong(
  children: XmlElement[],
  rules: readonly ElementRule[],
  here: Here,
  { problems }: Reading,
): XmlElement[] {
  let last = -1;
  return children.filter((child) => {
    const { name, line } = child;
    const path = under(here.path, name);
    const at = child.namespace === capNamespace ? rules.findIndex((rule) => rule.name === name) : -1;
    if (at < 0) {
      problems.push({ code: 'unknownElement', path, line, message: `There is no element ${name} here in CAP 1.2.` });
      return false;
    }
    if (at < last) {
      const before = rules[last]?.name ?? '';
      problems.push({ code: 'order', path, line, message: `${name} must stand before ${before}.` });
    }
    last = Math.max(last, at);
    return true;
  });
}

function readOnes(elements: XmlElement[], rule: ElementRule, here: Here, reading: Reading): unknown {
  const keys = under(here.keys, rule.key, '.');
  if (rule.many) {
    return elements.map((element, at) => {
      const path = `${under(here.path, rule.name)}[${at + 1}]`;
      return readOne(element, rule, { path, keys: `${keys}.${at}` }, reading);
    });
  }
  const [first, second] = elements;
  const path = under(here.path, rule.name);
  if (second) {
    const message = `There can be only one ${rule.name} here.`;
    reading.problems.push({ code: 'repeated', path, line: second.line, message });
  }
  return first && readOne(first, rule, { path, keys }, reading);
}

function readOne(element: XmlElement, rule: ElementRule, here: Here, reading: Reading): unknown {
  reading.places.set(here.keys, { path: here.path, line: element.line });
  if (rule.holds) return readElements(element, rule.holds, here, reading);
  if (element.children.length > 0) {
    const message = `${rule.name} holds text, no elements.`;
    reading.problems.push({ code: 'unknownElement', path: here.path, line: element.line, message });
  }
  return rule.references ? readReferences(element.text, here, element.line, reading) : element.text;
}

/** What is not `sender,identifier,sent` stays what it was, for the schema to refuse. */
function readReferences(text: string, here: Here, line: number, { places }: Reading): unknown[] {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  return parts.map((part, at) => {
    places.set(`${here.keys}.${at}`, { path: here.path, line });
    const [sender, identifier, sent, ...more] = part.split(',');
    return more.length === 0 && sent !== undefined ? { sender, identifier, sent } : part;
  });
}

function missing(parent: XmlElement, rule: ElementRule, here: Here, { problems }: Reading): void {
  const path = under(here.path, rule.name);
  const message = `${parent.name} needs an element ${rule.name}.`;
  problems.push({ code: 'missing', path, line: parent.line, message });
}

function under(path: string, name: string, between = '/'): string {
  return path === '' ? name : `${path}${between}${name}`;
}
