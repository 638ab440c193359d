import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { useSearchParams } from 'react-router-dom';

export type Walk = {
  row: MatrixRow;
  /** From 1, as people count. */
  number: number;
  of: number;
  decided: number;
  go: (by: -1 | 1) => void;
  jump: (indicator: string) => void;
  /** To the next question that is not decided, from here on and then from the start. */
  toNextOpen: () => void;
};

/** Where the workshop is among the questions. It is in the address: a reload goes on where it was. */
export function useWalk({ rows }: AssessmentMatrix): Walk | null {
  const [search, setSearch] = useSearchParams();
  const found = rows.findIndex(({ indicator }) => indicator === search.get('question'));
  const firstOpen = rows.findIndex(isOpen);
  const at = found >= 0 ? found : Math.max(0, firstOpen);
  const row = rows[at];
  if (!row) return null;
  const jump = (question: string) => setSearch({ question }, { replace: true });
  const jumpTo = (to: MatrixRow | undefined) => to && jump(to.indicator);
  return {
    row,
    number: at + 1,
    of: rows.length,
    decided: rows.filter(({ state }) => state === 'settled').length,
    go: (by) => jumpTo(rows[at + by]),
    jump,
    toNextOpen: () => jumpTo([...rows.slice(at + 1), ...rows.slice(0, at)].find(isOpen)),
  };
}

function isOpen({ state }: MatrixRow): boolean {
  return state !== 'settled' && state !== 'unanswered';
}
