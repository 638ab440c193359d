import type { MatrixRow, ScaleStep } from '@ventanilla/contracts';
import type { HTMLAttributes } from 'react';
import { visuallyHidden } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

type Props = {
  scale: readonly ScaleStep[];
  /** Null where the institution is not asked. */
  cell: MatrixRow['cells'][number] | null;
  /** Which question and whose answer, for those who hear the page. */
  name: string;
  place: HTMLAttributes<HTMLButtonElement>;
};

/** What an institution answers, in the words of the scale; the sign in front is another one for each kind of answer. */
export function AnswerCell({ scale, cell, name, place }: Props) {
  const say = useWords();
  const written = useWritten();
  const response = cell?.response ?? null;
  const step = response && scale.find(({ key }) => key === response.step);
  const kind = cell === null ? 'notAsked' : response === null ? 'none' : (step?.finding ?? 'other');
  const words = cell === null ? say('matrix.notAsked') : step ? written(step.words) : say('answer.none');
  return (
    <td data-kind={kind}>
      <button type="button" {...place}>
        <span style={visuallyHidden}>{name}: </span>
        <span className="answer">
          <span aria-hidden="true">{signs[kind]} </span>
          {cell === null ? <span style={visuallyHidden}>{words}</span> : words}
        </span>
        {response && response.evidence.length > 0 && (
          <span className="beside">{say('matrix.evidence', { smart_count: response.evidence.length })}</span>
        )}
      </button>
    </td>
  );
}

const signs = { 'well-developed': '●', potential: '◐', other: '○', none: '–', notAsked: '·' } as const;
