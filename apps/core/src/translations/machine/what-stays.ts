import { placeholdersLeft } from '@ventanilla/contracts';
import { pairsIn } from '../memory/sentences.js';

const LINK = /(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** Within a sentence, since any word has a capital at its beginning. */
const NAME = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/** What reads the same in every language, so that a translation has neither lost nor made up any of it. */
function fixedIn(text: string): string[] {
  const links = text.match(LINK) ?? [];
  const placeholders = placeholdersLeft(text).map((one) => one.text);
  const rest = [...links, ...placeholders].reduce((left, one) => left.replace(one, () => ' '), text);
  return [...links, ...placeholders, ...numbersIn(rest)];
}

/** Phones are the same however their digits are grouped, hours however they are written after the digits. */
function numbersIn(text: string): string[] {
  const runs = text.match(/\p{N}[\p{N}\s.,:/()-]*/gu) ?? [];
  return runs.map((run) => run.replace(/\P{N}/gu, '')).filter((digits) => digits !== '');
}

/** Names and abbreviations of the source; a translation may well have capitals of its own. */
function namesIn(text: string): string[] {
  return [...(text.match(ACRONYM) ?? []), ...(text.match(NAME) ?? [])];
}

/**
 * The sentences of a translation in which a number, a link or a placeholder is not what it was, or from which a name or an
 * abbreviation is gone: whoever reviews it looks there first. A translated name is named too; that is for a person to judge.
 */
export function doubtsIn(source: string, target: string, languages: { from: string; to: string }): string[] {
  const doubtful = pairsIn(source, target, languages).filter(
    (pair) => !isSameSet(fixedIn(pair.source), fixedIn(pair.target)) || hasLostName(pair.source, pair.target),
  );
  return [...new Set(doubtful.map((pair) => pair.target))];
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('\n') === [...other].sort().join('\n');
}

function hasLostName(source: string, target: string): boolean {
  const kept = target.toLowerCase();
  return namesIn(source).some((name) => !kept.includes(name.toLowerCase()));
}
