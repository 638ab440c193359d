import type { Gap, GapAnswer, GapInFull, OperationId, Staff } from '@ventanilla/contracts';
import { anId } from './builders.js';
import { answerTo } from './memory-answers.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type GapOperation =
  | 'listGaps'
  | 'getGap'
  | 'tryGap'
  | 'closeGap'
  | 'writeGap'
  | 'setGapAside'
  | 'reopenGap'
  | 'mergeGaps'
  | 'splitGap';

/** Gaps in memory. The bot of the twin answers a question once a word is added that stands in it. */
export function gapOperations(initial: readonly GapInFull[], me: Staff, shelf: MemoryShelf): Part<GapOperation> {
  const gaps = new Map(initial.map((gap) => [gap.id, gap]));
  const self = { id: me.id, name: me.name };
  const now = () => new Date().toISOString();

  function get(operation: OperationId, id: string, version?: unknown, states: readonly Gap['state'][] = []): GapInFull {
    const gap = found(operation, gaps.get(id));
    if (version !== undefined && Number(version) !== gap.version) throw refusal(operation, 'conflict');
    if (states.length > 0 && !states.includes(gap.state)) throw refusal(operation, 'wrongState');
    return gap;
  }

  function keep(gap: GapInFull, change: Partial<GapInFull>): GapInFull {
    const kept = { ...gap, ...change, version: gap.version + 1 };
    gaps.set(kept.id, kept);
    return kept;
  }

  const triesOf = ({ examples }: GapInFull, answer: GapAnswer | null) =>
    examples.map(({ text, language }) => {
      const isAnswered = answer?.words.some(({ word }) => text.toLowerCase().includes(word.toLowerCase())) ?? false;
      const draft = isAnswered && answer ? shelf.get('tryGap', answer.entry) : null;
      const before = answerTo(text, language, null);
      return { question: text, language, before, after: answerTo(text, language, draft), isAnswered };
    });

  const todo = ['open', 'beingWritten'] as const;
  return {
    listGaps: async ({ query }) =>
      pageOf(
        [...gaps.values()].filter(({ state }) => !query.state || state === query.state),
        query,
      ),
    getGap: async ({ params }) => get('getGap', params.id),
    tryGap: async ({ params, body }) => ({ tries: triesOf(get('tryGap', params.id), withWords(body.answer)) }),
    closeGap: async ({ params, body }) => {
      const gap = get('closeGap', params.id, body.version, todo);
      const answer = withWords(body.answer);
      if (!triesOf(gap, answer).some(({ isAnswered }) => isAnswered)) throw refusal('closeGap', 'stillUnanswered');
      const { id, key } = shelf.get('closeGap', body.answer.entry);
      const closed = { at: now(), by: self, way: 'words' as const, told: gap.waiting };
      return keep(gap, { state: 'closed', entry: { id, key }, closed, waiting: 0 });
    },
    writeGap: async ({ params, body }) => {
      const gap = get('writeGap', params.id, body.version, todo);
      return keep(gap, { state: 'beingWritten', entry: { id: anId(), key: 'guide.nueva' }, writer: self });
    },
    setGapAside: async ({ params, body }) => {
      const gap = get('setGapAside', params.id, body.version, todo);
      const setAside = { at: now(), by: self, reason: body.reason, note: body.note ?? '' };
      return keep(gap, { state: 'setAside', setAside });
    },
    mergeGaps: async ({ params, body }) => {
      const gap = get('mergeGaps', params.id, body.version, todo);
      const other = get('mergeGaps', body.other.id, body.other.version, ['open']);
      gaps.delete(other.id);
      const examples = [...gap.examples, ...other.examples];
      return keep(gap, { examples, count: gap.count + other.count, waiting: gap.waiting + other.waiting });
    },
    splitGap: async ({ params, body }) => {
      const gap = get('splitGap', params.id, body.version, todo);
      const isIt = ({ question }: GapInFull['examples'][number]) => question === body.question;
      found('splitGap', gap.examples.find(isIt));
      keep(gap, { examples: gap.examples.filter((each) => !isIt(each)), count: gap.count - 1 });
      return keep({ ...gap, id: anId(), version: 0 }, { examples: gap.examples.filter(isIt), count: 1, waiting: 0 });
    },
    reopenGap: async ({ params, body }) =>
      keep(get('reopenGap', params.id, body.version, ['closed', 'setAside', 'beingWritten']), {
        state: 'open',
        setAside: null,
      }),
  };
}

function withWords(answer: { entry: string; words?: GapAnswer['words'] | undefined } | null): GapAnswer | null {
  return answer && { entry: answer.entry, words: answer.words ?? [] };
}
