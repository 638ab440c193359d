import { DOMParser, type Element, type Node, ParseError } from '@xmldom/xmldom';
import type { CapProblem } from './problem.js';

/** An element of the text: its own words, without those of the elements in it. */
export type XmlElement = {
  name: string;
  namespace: string | null;
  line: number;
  text: string;
  children: XmlElement[];
};

/** Far above a warning in ten languages, and little enough that no text keeps a reader busy for long. */
export const MAX_CAP_CHARACTERS = 250_000;

/** More than CAP needs (four), and few enough that no text can exhaust the stack. */
const MAX_DEPTH = 12;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;

type Read = { ok: true; root: XmlElement } | { ok: false; problem: CapProblem };

/**
 * Reads text as XML. A document type is refused, and with it every entity that a message could declare or fetch:
 * nothing outside the text is ever read.
 */
export function readXml(text: string): Read {
  if (text.length > MAX_CAP_CHARACTERS) {
    return refused(
      'tooLarge',
      null,
      `The text is larger than ${MAX_CAP_CHARACTERS} characters: no alert needs that much.`,
    );
  }
  if (/<!DOCTYPE/i.test(text)) {
    return refused('doctype', lineOf(text, /<!DOCTYPE/i), 'Take the document type (<!DOCTYPE …>) out: CAP has none.');
  }
  return parse(text);
}

function parse(text: string): Read {
  try {
    const { documentElement } = parser().parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    if (!documentElement) return refused('xml', null, 'There is no element in the text.');
    return { ok: true, root: toElement(documentElement, 1) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber } = (error.locator ?? {}) as { lineNumber?: number };
    return refused('xml', lineNumber || null, `This is not well-formed XML: ${firstLine(error.message)}`);
  }
}

/** Stops at whatever is not well-formed: half a warning is no warning. */
function parser(): DOMParser {
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
}

function toElement(node: Element, depth: number): XmlElement {
  if (depth > MAX_DEPTH) throw new ParseError('elements stand too deep in each other', node);
  const nodes = [...node.childNodes];
  return {
    name: node.localName ?? node.nodeName,
    namespace: node.namespaceURI,
    line: node.lineNumber ?? 1,
    text: nodes
      .filter(isText)
      .map((child) => child.nodeValue ?? '')
      .join('')
      .trim(),
    children: nodes.filter(isElement).map((child) => toElement(child, depth + 1)),
  };
}

const isText = ({ nodeType }: Node) => nodeType === TEXT_NODE || nodeType === CDATA_NODE;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

function refused(code: 'tooLarge' | 'doctype' | 'xml', line: number | null, message: string): Read {
  return { ok: false, problem: { code, path: '', line, message } };
}

function lineOf(text: string, what: RegExp): number {
  return text.slice(0, text.search(what)).split('\n').length;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
