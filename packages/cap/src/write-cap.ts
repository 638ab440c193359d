import { alertElements, capNamespace, type ElementRule } from './elements.js';
import type { CapMessage, CapReference } from './message.js';
import { CapError } from './problem.js';
import { checkMessage } from './rules.js';

/** Writes a message as XML, its elements in the standard's order. Refuses with a `CapError` what `checkMessage` faults. */
export function writeCap(message: CapMessage): string {
  const problems = checkMessage(message);
  if (problems.length > 0) throw new CapError(problems);
  const lines = writeElements(message, alertElements, '  ');
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<alert xmlns="${capNamespace}">`, ...lines, '</alert>', ''].join(
    '\n',
  );
}

/** How a message is named by others: `sender,identifier,sent`. */
export function writeReference({ sender, identifier, sent }: CapReference): string {
  return `${sender},${identifier},${sent}`;
}

/** Text for an XML element or attribute. Line ends other than `\n` are written as numbers, or a reader would change them. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function writeElements(value: object, rules: readonly ElementRule[], indent: string): string[] {
  return rules.flatMap((rule) => {
    const held: unknown = (value as Record<string, unknown>)[rule.key];
    if (held === undefined || (Array.isArray(held) && held.length === 0)) return [];
    if (rule.references) return [line(rule, (held as CapReference[]).map(writeReference).join(' '), indent)];
    return (Array.isArray(held) ? held : [held]).flatMap((one) => writeOne(one, rule, indent));
  });
}

function writeOne(value: unknown, rule: ElementRule, indent: string): string[] {
  if (!rule.holds) return [line(rule, String(value), indent)];
  const inner = writeElements(value as object, rule.holds, `${indent}  `);
  return [`${indent}<${rule.name}>`, ...inner, `${indent}</${rule.name}>`];
}

function line({ name }: ElementRule, text: string, indent: string): string {
  return `${indent}<${name}>${escapeXml(text)}</${name}>`;
}
