import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Context, type Decision, decide, type Knowledge, type NeighbourMunicipality } from '@ventanilla/answering';
import { starterMunicipalities } from '@ventanilla/starter-content';
import { z } from 'zod';
import type { Place } from './judge.js';

/** A message with the kind of reply it calls for. See README.md for the kinds. */
const wordingSchema = z.object({
  id: z.string(),
  lang: z.string(),
  municipality: z.enum(['quilmes', 'caba']),
  kind: z.string(),
  text: z.string().min(1),
  /** What was said before in the same conversation. */
  after: z.array(z.string()).default([]),
  /** Keys, doors, choices or a language that the reply must hold; of several questions the key of each, in order. */
  expects: z.array(z.string()).default([]),
});
export type Wording = z.infer<typeof wordingSchema>;

/** Reads wordings, one JSON object a line. */
export async function readWordings(file: string): Promise<Wording[]> {
  const text = await readFile(fileURLToPath(new URL(`questions/${file}`, import.meta.url)), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [wordingSchema.parse(JSON.parse(line))]));
}

/** Says what was said before, then the message; each reply's context goes with the next, as core keeps it. */
export function converse(
  knowledge: Knowledge,
  { municipality, text, after }: Pick<Wording, 'municipality' | 'text' | 'after'>,
): Decision {
  const municipalities = neighboursOf(municipality);
  let context: Context | null = null;
  for (const question of after) {
    const decision = decide(knowledge, { question, context, municipalities });
    context = JSON.parse(JSON.stringify(decision.context));
  }
  return decide(knowledge, { question: text, context, municipalities });
}

function neighboursOf(place: Place): NeighbourMunicipality[] {
  return starterMunicipalities.filter(({ id }) => id !== place);
}

const ABOUT_WINDOW: ReadonlySet<string> = new Set(['who', 'person', 'free']);
const OTHER_PLACE: ReadonlySet<string> = new Set(['elsewhere', 'otherMunicipality']);

/** The kind of reply that a decision is. */
export function kindOf({ outcome, courtesy, asks, parts, hits }: Decision): string {
  if (outcome === 'emergency') return parts.length > 0 ? 'emergencySeveral' : 'emergency';
  if (courtesy === 'tooMuch' || asks === 'part') return 'wall';
  if (courtesy !== null && ABOUT_WINDOW.has(courtesy)) return 'aboutBot';
  if (courtesy !== null && OTHER_PLACE.has(courtesy)) return 'otherPlace';
  if (courtesy !== null) return courtesy;
  if (parts.length > 0) return 'several';
  return outcome === 'answered' && hits[0]?.key === 'privacy.notice' ? 'privacy' : outcome;
}

/** What of the expected a reply lacks; empty when it is all there. */
export function missingFrom(decision: Decision, { expects }: Wording): string[] {
  if (decision.parts.length > 1) {
    return expects.filter((key, at) => !firstKeys(decision.parts[at]).includes(key));
  }
  const said: string[] = [decision.language, ...firstKeys(decision), ...decision.doors, ...decision.choices];
  if (decision.doors.length === 1) said.push('door');
  return expects.filter((expected) => !said.includes(expected));
}

const FIRST = 3;

function firstKeys(decision: Decision | undefined): string[] {
  return decision?.hits.slice(0, FIRST).map(({ key }) => key) ?? [];
}
