import { type Document, isDocument, setField } from '../../bson/codec.js';
import { plainName, storedName } from '../../bson/names.js';
import type { Expression } from '../expressions/expression.js';
import { fieldOf } from '../paths.js';

/** What becomes of a field: kept (true), dropped (false), computed, or the same question for the fields inside. */
export type FieldRule = boolean | Expression | FieldTree;

/** Rules by plain name, in the order the client wrote them. */
export class FieldTree {
  readonly rules = new Map<string, FieldRule>();
  /** Whether anything in here is computed. */
  computes = false;
}

/** The document with the tree's computed fields; arrays on the way are walked item by item. `root` is what expressions see. */
export function withFields(document: Document, tree: FieldTree, root: Document): Document {
  const result = { ...document };
  for (const [name, rule] of tree.rules) assign(result, name, computed(rule, fieldOf(result, name), root));
  return result;
}

function computed(rule: FieldRule, before: unknown, root: Document): unknown {
  if (typeof rule === 'function') return rule(root);
  return rule instanceof FieldTree && rule.computes ? computedInside(before, rule, root) : before;
}

/** A value that has no fields gives way to a document of the computed ones. */
function computedInside(before: unknown, tree: FieldTree, root: Document): unknown {
  if (Array.isArray(before)) return before.map((item) => computedInside(item, tree, root));
  return withFields(isDocument(before) ? before : {}, tree, root);
}

function assign(target: Document, name: string, value: unknown): void {
  if (value === undefined) delete target[storedName(name)];
  else setField(target, name, value);
}

/** Only the fields the tree keeps, in the document's order, then those it computes. */
export function keepFields(document: Document, tree: FieldTree): Document {
  const kept = keptFields(document, tree);
  return tree.computes ? withFields(kept, tree, document) : kept;
}

function keptFields(document: Document, tree: FieldTree): Document {
  const result: Document = {};
  for (const key of Object.keys(document)) {
    const rule = tree.rules.get(plainName(key));
    if (rule === true) result[key] = document[key];
    else if (rule instanceof FieldTree) assign(result, key, keptInside(document[key], rule));
  }
  return result;
}

/** Items of an array that have no fields vanish, unless computed fields will fill their places. */
function keptInside(value: unknown, tree: FieldTree): unknown {
  if (!Array.isArray(value)) return isDocument(value) ? keptFields(value, tree) : undefined;
  const kept = value.map((item) => keptInside(item, tree));
  return tree.computes ? kept : kept.filter((item) => item !== undefined);
}

/** The document without the fields the tree drops. */
export function dropFields(document: Document, tree: FieldTree): Document {
  const result: Document = {};
  for (const key of Object.keys(document)) {
    const rule = tree.rules.get(plainName(key));
    if (rule === false) continue;
    result[key] = rule instanceof FieldTree ? droppedInside(document[key], rule) : document[key];
  }
  return result;
}

function droppedInside(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => droppedInside(item, tree));
  return isDocument(value) ? dropFields(value, tree) : value;
}
