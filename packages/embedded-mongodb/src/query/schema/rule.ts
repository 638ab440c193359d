import type { Document } from '../../bson/codec.js';

/** One keyword of a schema: what a value does wrong by it, told as MongoDB's `errInfo` does; nothing when it does nothing wrong. */
export type SchemaRule = (value: unknown) => Document[];

/** A schema inside a schema, compiled: its rules, and its `title` and `description` for the messages. */
export type Subschema = { readonly failures: SchemaRule; readonly notes: Document };

/** Compiles the schema inside a schema. */
export type CompileSchema = (schema: unknown, keyword: string) => Subschema;

/** Reads one keyword: its value, the schema around it, and how to compile schemas inside. */
export type CompileKeyword = (operand: unknown, schema: Document, compile: CompileSchema) => SchemaRule;

/** A rule that is met unless `fails` says otherwise; `failure` is told then. */
export function ruleOf(fails: (value: unknown) => boolean, failure: (value: unknown) => Document): SchemaRule {
  return (value) => (fails(value) ? [failure(value)] : []);
}

/** Whether a value breaks no rule. */
export function satisfies({ failures }: Subschema, value: unknown): boolean {
  return failures(value).length === 0;
}
