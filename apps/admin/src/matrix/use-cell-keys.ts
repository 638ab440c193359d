import { type KeyboardEvent, useRef } from 'react';

export type CellPlace = { row: number; column: number };

/** Moves the focus between the cells of a grid, as people who use spreadsheets expect. */
export function useCellKeys(rows: number, columns: number, onMove: (place: CellPlace) => void) {
  const table = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const from = placeOf(event.target);
    const to = from && nextPlace(event, from, { row: rows - 1, column: columns - 1 });
    if (!to) return;
    event.preventDefault();
    onMove(to);
    const cell = table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`);
    cell?.focus();
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
  return { table, onKeyDown };
}

function placeOf(target: EventTarget): CellPlace | null {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

const PAGE = 10;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** Null for keys that move nothing. */
export function nextPlace({ key, ctrlKey }: Pressed, { row, column }: CellPlace, last: CellPlace): CellPlace | null {
  const moves: Record<string, CellPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const to = moves[key];
  return to ? { row: within(to.row, last.row), column: within(to.column, last.column) } : null;
}

function within(at: number, last: number): number {
  return Math.min(Math.max(at, 0), last);
}
