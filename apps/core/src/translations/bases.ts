import type { Content } from '../entries/entry.schema.js';
import { digestOf, passagesOf } from './passages.js';

/** What one passage of a translation translates. */
export type Basis = {
  language: string;
  path: string;
  /** The version of the entry whose source it was last held against. */
  version: number;
  /** Of what the source said then. */
  digest: string;
  /** What the source said then, kept only while it says something else now. */
  said: string | null;
  /** The autosave after which it was not current any more, while nobody has said whether that change was minor. */
  unjudged?: Unjudged | null;
  /** True while a machine's wording has been answered for by nobody. */
  machine: boolean;
  /** Sentences of a machine that may have lost a number, a name or an address. */
  doubts: string[];
};

export type Unjudged = { by: string; since: number };

/** What one person writes from the version they began with until they save; while they type it is not over. */
export type Sitting = { by: string; since: number; isOver: boolean };

/** Somebody, or a machine, stands for these passages as translations of what the source says now. */
export type Touch = {
  language: string;
  /** Null for every passage of the language that a person answers for: a machine's words are named one by one. */
  paths: ReadonlySet<string> | null;
  by: 'person' | 'machine';
  doubts?: Map<string, string[]>;
};

export type Step = {
  before: (Pick<Content, 'texts'> & { version: number; translations: readonly Basis[] }) | null;
  texts: Content['texts'];
  source: string;
  version: number;
  /** The source was corrected, not changed: what was current stays so. */
  minor: boolean;
  sitting: Sitting | null;
  touches: readonly Touch[];
};

/**
 * The bases of every translation after a write. A passage is current after its translation was rewritten or stood for;
 * one whose source alone changed keeps its basis, which then differs from the source. Passages without a basis, written
 * before there were any, count as current until their source changes.
 */
export function basesAfter(step: Step): Basis[] {
  const languages = Object.keys(step.texts).filter((language) => language !== step.source);
  return languages.flatMap((language) => basesIn(language, step));
}

function basesIn(language: string, step: Step): Basis[] {
  const { before, texts, source } = step;
  const known = new Map(
    before?.translations.filter((each) => each.language === language).map((each) => [each.path, each]),
  );
  const earlier = passagesOf(before?.texts[language]);
  const said = passagesOf(before?.texts[source]);
  const says = passagesOf(texts[source]);
  return [...passagesOf(texts[language])].map(([path, words]) => {
    const isRewritten = earlier.get(path) !== words;
    const sides = { said: said.get(path) ?? '', says: says.get(path) ?? '' };
    const basis = known.get(path) ?? unrecorded(language, path, step, sides.said);
    const touch = step.touches.find((each) => isStoodFor(basis, each));
    const held = touch || isRewritten ? renewed(basis, step.version, sides.says) : kept(basis, step, sides);
    return { ...held, ...makerOf(basis, language, step, isRewritten, touch) };
  });
}

function isStoodFor({ language, path, machine }: Basis, touch: Touch): boolean {
  return touch.language === language && (touch.paths?.has(path) ?? !machine);
}

type Sides = { said: string; says: string };

function unrecorded(language: string, path: string, { before }: Step, said: string): Basis {
  const machine = before?.texts[language]?.reviewed === false;
  return { language, path, version: before?.version ?? 1, digest: digestOf(said), said: null, machine, doubts: [] };
}

function renewed(basis: Basis, version: number, says: string): Basis {
  return { ...basis, version, digest: digestOf(says), said: null, unjudged: null };
}

function kept(basis: Basis, step: Step, { said, says }: Sides): Basis {
  if (basis.digest === digestOf(says)) return { ...basis, said: null, unjudged: null };
  const wasCurrent = basis.digest === digestOf(said);
  if (step.minor && (wasCurrent || isOfSitting(basis, step))) return renewed(basis, step.version, says);
  const unjudged = unjudgedAfter(basis, step, { wasCurrent, isChanged: said !== says });
  return { ...basis, said: basis.said ?? said, unjudged };
}

/** Nothing but what the same person autosaved in the same sitting has changed since it was current. */
function isOfSitting({ unjudged }: Basis, { sitting }: Step): boolean {
  return Boolean(unjudged && sitting && unjudged.by === sitting.by && unjudged.since > sitting.since);
}

/**
 * A change that is autosaved waits for its author to say whether it is minor, and is none until then. Their save settles
 * it, and so does whoever else changes the same passage: nobody judges what another wrote.
 */
function unjudgedAfter(
  { unjudged = null }: Basis,
  { sitting, version }: Step,
  { wasCurrent, isChanged }: { wasCurrent: boolean; isChanged: boolean },
): Unjudged | null {
  const isOwn = sitting !== null && unjudged?.by === sitting.by;
  if (sitting && !sitting.isOver) {
    if (wasCurrent) return { by: sitting.by, since: version };
    return isOwn || !isChanged ? unjudged : null;
  }
  return isOwn || isChanged ? null : unjudged;
}

/** A touch names its maker; any other write is answered for when the language as a whole is said to be. */
function makerOf(
  basis: Basis,
  language: string,
  { before, texts, touches }: Step,
  isRewritten: boolean,
  touch?: Touch,
) {
  if (touch) return { machine: touch.by === 'machine', doubts: touch.doubts?.get(basis.path) ?? [] };
  const { machine, doubts } = basis;
  if (touches.some((each) => each.language === language)) return { machine, doubts };
  if (texts[language]?.reviewed) return { machine: false, doubts: [] };
  const isTakenBack = before?.texts[language]?.reviewed === true;
  return isTakenBack || isRewritten ? { machine: true, doubts: [] } : { machine, doubts };
}
