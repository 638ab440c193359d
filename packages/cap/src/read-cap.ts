import { alertElements, capNamespace, signatureNamespace } from './elements.js';
import { type CapMessage, capMessageSchema } from './message.js';
import type { CapProblem } from './problem.js';
import { type Reading, readElements } from './read-elements.js';
import { faultsOf, pathOf } from './rules.js';
import { readXml, type XmlElement } from './xml-tree.js';

/** `signed` says that the message has an XML signature. It is not verified here: that takes a key one trusts. */
export type ReadCap = { ok: true; message: CapMessage; signed: boolean } | { ok: false; problems: CapProblem[] };

/**
 * Reads a CAP 1.2 message. Names every fault, not only the first: what is unknown, missing, twice, in the wrong order,
 * not a value of the standard, and what breaks a rule between elements. No document type, no entities but those of XML
 * itself, nothing fetched; at most 250,000 characters.
 */
export function readCap(text: string): ReadCap {
  const read = readXml(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const { root } = read;
  if (root.name !== 'alert' || root.namespace !== capNamespace) return { ok: false, problems: [notAnAlert(root)] };
  const signed = root.children.some(isSignature);
  const unsigned = { ...root, children: root.children.filter((child) => !isSignature(child)) };
  return finish(unsigned, signed);
}

function finish(root: XmlElement, signed: boolean): ReadCap {
  const reading: Reading = { problems: [], places: new Map() };
  const value = modernize(readElements(root, alertElements, { path: '', keys: '' }, reading));
  const problems = [...reading.problems, ...valueProblems(value, root, reading)];
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  return { ok: true, message: capMessageSchema.parse(value), signed };
}

/** A value that is not there was named before, as a missing element. */
function valueProblems(value: unknown, root: XmlElement, { places, problems }: Reading): CapProblem[] {
  const named = new Set(problems.map(({ path }) => path));
  return faultsOf(value)
    .map(({ code, keys, message }) => ({ code, path: pathOf(keys), line: lineOf(keys, places) ?? root.line, message }))
    .filter(({ code, path }) => code !== 'missing' || !named.has(path));
}

/** The line of the nearest thing around that stands in the text. */
function lineOf(keys: string, places: Reading['places']): number | null {
  for (let at = keys; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places.get(at);
    if (place) return place.line;
  }
  return null;
}

/** `Very Likely` is what CAP 1.0 said; the standard asks to read it as `Likely`. */
function modernize(value: Record<string, unknown>): Record<string, unknown> {
  const infos = value['infos'];
  if (!Array.isArray(infos)) return value;
  const modern = infos.map((info) => (info.certainty === 'Very Likely' ? { ...info, certainty: 'Likely' } : info));
  return { ...value, infos: modern };
}

function isSignature({ name, namespace }: XmlElement): boolean {
  return name === 'Signature' && namespace === signatureNamespace;
}

function notAnAlert({ name, namespace, line }: XmlElement): CapProblem {
  const found = namespace ? `${name} of ${namespace}` : `${name} without a namespace`;
  const message = `The first element must be alert of ${capNamespace}; here it is ${found}.`;
  return { code: 'namespace', path: name, line, message };
}
