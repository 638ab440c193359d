import type { JsonSchema } from '@ventanilla/contracts';
import { html, type Markup, type Renderable } from '../platform/http/html.js';

const SHARED = '#/components/schemas/';

/** What a value may be: a link to a named schema, a table of properties, or a few words. */
export function describeSchema(schema: JsonSchema): Markup {
  const { properties, anyOf, oneOf } = schema;
  if (isSchema(properties)) return objectTable(schema, properties);
  const choices = list(anyOf ?? oneOf);
  if (choices.some(isObject)) return html`${choices.map((choice) => alternative(choice))}`;
  return html`${inWords(schema)}`;
}

export type Property = { name: string; schema: JsonSchema; needed: boolean };

export function propertyTable(properties: readonly Property[]): Markup {
  return html`<table>${properties.map(
    ({ name, schema, needed }) =>
      html`<tr><th scope="row"><code>${name}</code>${!needed && html` <span class="needed">optional</span>`}</th><td>${cell(schema)}</td></tr>`,
  )}</table>`;
}

function objectTable({ required }: JsonSchema, properties: JsonSchema): Markup {
  const needed = list(required);
  return propertyTable(
    Object.entries(properties).map(([name, own]) => ({
      name,
      schema: isSchema(own) ? own : {},
      needed: needed.includes(name),
    })),
  );
}

/** One of several shapes: folded away, named by what tells it from the others. */
function alternative(schema: unknown): Renderable {
  if (!isSchema(schema)) return null;
  const kind = isSchema(schema['properties']) ? schema['properties']['kind'] : null;
  const name = isSchema(kind) ? String(kind['const'] ?? '') : '';
  return html`<details><summary>${name || 'One of these'}</summary>${describeSchema(schema)}</details>`;
}

/** Objects inside objects are folded away, so that a table stays readable on a phone. */
function cell(schema: JsonSchema): Renderable {
  const inner = isSchema(schema['items']) ? schema['items'] : schema;
  if (!isObject(inner)) return inWords(schema);
  return html`<details><summary>${inner === schema ? 'object' : 'list of objects'}</summary>${describeSchema(inner)}</details>`;
}

function inWords(schema: JsonSchema): Renderable {
  const { $ref, type, items, anyOf, oneOf, additionalProperties } = schema;
  if (typeof $ref === 'string') return link($ref);
  if ('const' in schema) return html`<code>${JSON.stringify(schema['const'])}</code>`;
  const values = list(schema['enum']);
  if (values.length > 0)
    return html`${values.map((value, at) => html`${at > 0 && ', '}<code>${String(value)}</code>`)}`;
  const choices = list(anyOf ?? oneOf).filter(isSchema);
  if (choices.length > 0) return html`${choices.map((choice, at) => html`${at > 0 && ' or '}${inWords(choice)}`)}`;
  if (isSchema(items)) return html`list of ${inWords(items)}`;
  if (isSchema(additionalProperties)) return html`object: each value ${inWords(additionalProperties)}`;
  return html`${list(type).length > 0 ? list(type).join(' or ') : String(type ?? 'anything')}${limits(schema)}`;
}

const LIMITS: Record<string, (value: string) => string> = {
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  minimum: (value) => `from ${value}`,
  maximum: (value) => `to ${value}`,
  maxItems: (value) => `at most ${value}`,
  format: (value) => value,
  default: (value) => `default ${value}`,
};

function limits(schema: JsonSchema): string {
  const said = Object.entries(LIMITS).flatMap(([keyword, inWords]) => {
    const value = schema[keyword];
    const isEndless = typeof value === 'number' && Math.abs(value) >= Number.MAX_SAFE_INTEGER;
    return value === undefined || isEndless ? [] : [inWords(String(value))];
  });
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function link(reference: string): Markup {
  const name = reference.replace(SHARED, '');
  return html`<a href="#schema-${name}">${name}</a>`;
}

function isObject(schema: unknown): boolean {
  return isSchema(schema) && isSchema(schema['properties']);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
