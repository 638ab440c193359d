import type { Gap, GapExample } from '@ventanilla/contracts';
import { suppressSmallCountsInRow } from '@ventanilla/mgi';
import type { QuestionDocument } from '../questions/question.schema.js';
import type { GapDocument } from './gap.schema.js';
import { causeOf } from './gathered.js';
import { trendOf, weeksUntil } from './trend.js';

export type Beside = { examples: readonly QuestionDocument[]; waiting: number; today: string };

/**
 * What staff see of a gap. How many asked is what they act on; how many in each language is shown only where nobody can be
 * told from it.
 */
export function toGap(gap: GapDocument, { examples, waiting, today }: Beside): Gap {
  const { _id, traits: _traits, checkedRevision: _revision, ...rest } = gap;
  const { firstAskedAt, lastAskedAt, closed, setAside } = gap;
  const weeks = weeksUntil(today, gap.weeks);
  return {
    ...rest,
    id: _id.toHexString(),
    languages: languagesOf(gap),
    weeks,
    trend: trendOf(weeks),
    firstAskedAt: firstAskedAt.toISOString(),
    lastAskedAt: lastAskedAt.toISOString(),
    examples: examples.flatMap(toExample),
    waiting,
    closed: closed && { ...closed, at: closed.at.toISOString() },
    setAside: setAside && { ...setAside, at: setAside.at.toISOString() },
  };
}

function languagesOf({ languages }: GapDocument): Gap['languages'] {
  const ordered = [...languages].sort(
    (one, other) => other.count - one.count || (one.language < other.language ? -1 : 1),
  );
  const { counts } = suppressSmallCountsInRow(ordered.map(({ count }) => count));
  return ordered.map(({ language }, at) => ({ language, count: counts[at] ?? null }));
}

function toExample({ _id, text, language, askedAt, keys, ...rest }: QuestionDocument): GapExample[] {
  if (text === null) return [];
  return [
    { question: _id.toHexString(), text, language, askedAt: askedAt.toISOString(), cause: causeOf(rest), shown: keys },
  ];
}
