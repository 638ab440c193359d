import type { Mention } from '../lexicon/lexicon.js';
import { Matcher } from '../patterns/matcher.js';

/** With which papers somebody says to be. Never asked for; understood when it is said. */
export const standings = ['withoutDni', 'precaria', 'temporary', 'permanent', 'withDni'] as const;
export type Standing = (typeof standings)[number];

const MY = 'la|mi|una|a|my|the|minha|ma|un';
const RESIDENCE = 'residencia|radicacion|residence|residency|rezidans|sejour';
const TEMPORARY = 'temporaria|temporal|temporary|temporaire|temporer|tanporè';
const PERMANENT = 'permanente|permanent|pèmanan';
const HAVE = 'tengo|tiene|tenemos|con|tenho|temos|com|have|with|ai|avec|gen|genyen';

/** Only what says to have it: who wants a permanent residence has none yet. */
const PATTERNS: Readonly<Record<Exclude<Standing, 'precaria'>, readonly string[]>> = {
  withoutDni: ['pas de dni|papiers|document|documents', 'have|got|has no dni|papers|documents|document'],
  temporary: residence(TEMPORARY),
  permanent: [
    ...residence(PERMANENT),
    'soy|sou residente permanente',
    'am a|permanent resident',
    'suis resident|residente permanent|permanente',
  ],
  withDni: [
    'tengo|tenho|tiene|con|com|with|avec|have|ai|gen|genyen dni',
    `${HAVE} ${MY}|el|mon|o|meu dni`,
    'mwen gen dni|dni mwen',
  ],
};

function residence(kind: string): string[] {
  return [
    `${HAVE} ${RESIDENCE} ${kind}`,
    `${HAVE} ${MY} ${RESIDENCE} ${kind}`,
    `${HAVE} ${kind} ${RESIDENCE}`,
    `${HAVE} ${MY} ${kind} ${RESIDENCE}`,
    `${HAVE} ${MY} ${kind}`,
  ];
}

const owners = Object.entries(PATTERNS).flatMap(([standing, patterns]) => patterns.map(() => standing));
const matcher = new Matcher(Object.values(PATTERNS).flat());

/** The standing that a row of folded words tells; null when it tells none. The one with the fewest papers counts. */
export function standingIn(words: readonly string[], mentions: readonly Mention[]): Standing | null {
  const found = new Set<string>(matcher.find(words).map(({ id }) => owners[id] ?? ''));
  const said = new Set(mentions.map(({ concept }) => concept.id));
  if (said.has('hasPrecaria')) found.add('precaria');
  // "Solo tengo la precaria" is to be without a DNI, and more exactly to have the precaria.
  if (said.has('withoutDni') && !(words.includes('precaria') && !words.includes('dni'))) found.add('withoutDni');
  else if (said.has('withoutDni')) found.add('precaria');
  if (found.has('precaria')) return 'precaria';
  return standings.find((standing) => found.has(standing)) ?? null;
}
