import type { DomainIcon } from '../domain.js';

/** Line drawings on a 24 by 24 grid, to be stroked and not filled, so that they take the ink of their ground. */
export const iconPaths: Readonly<Record<DomainIcon, string>> = {
  scales: 'M12 3v18M8 21h8M5 6h14M5 6l-3 8h6zM19 6l-3 8h6zM2 14a3 3 0 0 0 6 0M16 14a3 3 0 0 0 6 0',
  townHall: 'M3 21h18M4 10h16M12 3l8 5v2H4V8zM6 10v8M10 10v8M14 10v8M18 10v8M4 18h16',
  links: 'M9 15l6-6M10 6l2-2a4.2 4.2 0 0 1 6 6l-2 2M14 18l-2 2a4.2 4.2 0 0 1-6-6l2-2',
  heart: 'M12 20C6 16 3 12.5 3 9a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1c0 3.5-3 7-9 11z',
  storm: 'M7 15a4 4 0 1 1 1-8a5 5 0 0 1 9.5 1A3.5 3.5 0 0 1 17 15M13 11l-3 5h4l-3 5',
  route: 'M6 21a2 2 0 1 0 0-4a2 2 0 0 0 0 4M8 19h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7M14 2l3 3l-3 3',
};
