import type { CaseProtocolInput, Danger, readyMadeProtocols } from '@ventanilla/contracts';
import { trafficking } from './ready-made/trafficking.js';
import { unaccompaniedChildren } from './ready-made/unaccompanied-children.js';
import { violence } from './ready-made/violence.js';

export type ReadyMadeKey = (typeof readyMadeProtocols)[number];

/**
 * What every municipality begins with. Put together from what the two published profiles say and leave open, and from the
 * sourced help lines; no municipality has checked them, and the dashboard says so until one saves its own.
 */
export const readyMade: Readonly<Record<ReadyMadeKey, CaseProtocolInput>> = {
  'unaccompanied-children': unaccompaniedChildren,
  trafficking,
  violence,
};

export function findReadyMade(key: string): CaseProtocolInput | null {
  return Object.hasOwn(readyMade, key) ? readyMade[key as ReadyMadeKey] : null;
}

const fitting: Partial<Record<Danger, ReadyMadeKey>> = {
  childAlone: 'unaccompanied-children',
  trafficking: 'trafficking',
  violence: 'violence',
};

/** The protocol for a danger; null where none is. */
export function protocolFor(danger: Danger | null): ReadyMadeKey | null {
  return danger === null ? null : (fitting[danger] ?? null);
}
