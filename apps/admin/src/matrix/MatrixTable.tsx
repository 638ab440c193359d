import { Box } from '@mui/material';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { MatrixTableRow } from './MatrixTableRow.js';
import { byDomain } from './matrix-filter.js';
import { tableStyle } from './matrix-style.js';
import { type CellPlace, useCellKeys } from './use-cell-keys.js';

export type MatrixViewProps = {
  matrix: AssessmentMatrix;
  rows: readonly MatrixRow[];
  /** The only one looked at; null for all. */
  institution: string | null;
  onOpen: (indicator: string, institution?: string | null) => void;
};

/** The matrix on a desk. Arrow keys go from cell to cell, Enter opens one; heads stay in sight. */
export function MatrixTable({ matrix, rows, institution, onOpen }: MatrixViewProps) {
  const say = useWords();
  const written = useWritten();
  const institutions = useMemo(
    () => matrix.institutions.filter((one) => institution === null || one.institution === institution),
    [matrix.institutions, institution],
  );
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const keys = useCellKeys(rows.length, institutions.length + 1, setActive);
  const open = useCallback(
    (indicator: string, column: number) => onOpen(indicator, institutions[column - 1]?.institution ?? null),
    [onOpen, institutions],
  );
  const places = useMemo(() => new Map(rows.map((row, at) => [row.indicator, at])), [rows]);
  return (
    <Box ref={keys.table} onKeyDown={keys.onKeyDown} sx={tableStyle}>
      <Box
        component="table"
        role="grid"
        aria-label={say('matrix.title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={institutions.length + 1}
      >
        <thead>
          <tr>
            <th scope="col">{say('matrix.question')}</th>
            {institutions.map(({ institution: key, name, asked, answered }) => (
              <th key={key} scope="col">
                <span className="name">{name}</span>
                <span className="beside">{say('matrix.answered', { answered, asked })}</span>
              </th>
            ))}
          </tr>
        </thead>
        {byDomain(matrix, rows).map((group) => (
          <tbody key={group.domain.number}>
            <tr className="domain">
              <th scope="rowgroup" colSpan={institutions.length + 1}>
                <span>
                  {group.domain.number}. {written(group.domain.names)}
                </span>
              </th>
            </tr>
            {group.rows.map((row) => {
              const at = places.get(row.indicator) ?? 0;
              return (
                <MatrixTableRow
                  key={row.indicator}
                  matrix={matrix}
                  row={row}
                  at={at}
                  institutions={institutions}
                  activeColumn={active.row === at ? active.column : null}
                  onFocus={setActive}
                  onOpen={open}
                />
              );
            })}
          </tbody>
        ))}
      </Box>
    </Box>
  );
}
