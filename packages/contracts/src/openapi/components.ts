import { z } from 'zod';

/** A JSON Schema of the 2020-12 dialect, which OpenAPI 3.1 uses as it is. */
export type JsonSchema = { [keyword: string]: unknown };

const LOCAL = '#/$defs/';
const SHARED = '#/components/schemas/';

/** Turns zod schemas into JSON Schemas, collecting the named ones so that each is written once. */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};

  /** `input`: what may be sent, before defaults; `output`: what comes back. */
  add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const { $schema: _, $defs = {}, ...root } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
    const named = Object.entries($defs);
    const names = new Map(named.map(([name, definition]) => [name, this.#nameFor(name, definition, io)]));
    for (const [name, definition] of named) this.schemas[names.get(name) ?? name] = point(definition, names);
    return point(root, names);
  }

  /** A schema whose input and output differ (defaults, transforms) exists twice, the sent one under its own name. */
  #nameFor(name: string, definition: unknown, io: 'input' | 'output'): string {
    const known = this.schemas[name];
    const same = known === undefined || JSON.stringify(known) === JSON.stringify(point(definition, new Map()));
    return same ? name : `${name}${io === 'input' ? 'Sent' : 'Read'}`;
  }
}

function point(value: unknown, names: ReadonlyMap<string, string>): JsonSchema {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) => {
    if (key !== '$ref' || typeof member !== 'string' || !member.startsWith(LOCAL)) return member;
    const name = member.slice(LOCAL.length);
    return `${SHARED}${names.get(name) ?? name}`;
  });
}
