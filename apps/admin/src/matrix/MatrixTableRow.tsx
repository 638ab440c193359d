import type { AssessmentMatrix, InstitutionProgress, MatrixRow } from '@ventanilla/contracts';
import { memo } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { AnswerCell } from './AnswerCell.js';
import { StateMark } from './StateMark.js';
import { questionOf, subThemeOf } from './set-words.js';
import type { CellPlace } from './use-cell-keys.js';

type Props = {
  matrix: AssessmentMatrix;
  row: MatrixRow;
  at: number;
  institutions: readonly InstitutionProgress[];
  /** The column that can be reached with Tab; null in all rows but one. */
  activeColumn: number | null;
  onFocus: (place: CellPlace) => void;
  onOpen: (indicator: string, column: number) => void;
};

/** One question with every answer. Drawn anew only when something in it changes: a round has a thousand cells and more. */
export const MatrixTableRow = memo(function MatrixTableRow(props: Props) {
  const { matrix, row, at, institutions, activeColumn, onFocus, onOpen } = props;
  const say = useWords();
  const written = useWritten();
  const { set } = matrix;
  const place = (column: number) => ({
    'data-row': at,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => onFocus({ row: at, column }),
    onClick: () => onOpen(row.indicator, column),
  });
  const subTheme = subThemeOf(set, row);
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row">
        <button type="button" {...place(0)}>
          <span className="beside">
            {row.indicator}
            {subTheme && ` · ${written(subTheme)}`}
          </span>
          <span className="name">{written(questionOf(set, row.indicator))}</span>
          <span className="beside">
            <StateMark state={row.state} />
            {row.comments > 0 && ` · ${say('matrix.comments', { smart_count: row.comments })}`}
          </span>
        </button>
      </th>
      {institutions.map(({ institution, name }, index) => (
        <AnswerCell
          key={institution}
          scale={set.scale}
          cell={row.cells.find((cell) => cell.institution === institution) ?? null}
          name={`${row.indicator}, ${name}`}
          place={place(index + 1)}
        />
      ))}
    </tr>
  );
});
