import { EVIDENCE_FILE_BYTES, type Evidence, evidenceFileTypes } from '@ventanilla/contracts';

export const blankEvidence: Evidence = { text: null, file: null, link: null, date: null, institution: null };

/** The ends of names a file picker offers. */
export const acceptedFiles = evidenceFileTypes.map((type) => `.${type}`).join(',');

export const fileTypesInWords = evidenceFileTypes.join(', ');

export const largestFileMb = EVIDENCE_FILE_BYTES / 1024 / 1024;

const LONGEST_NAME = 300;

/** Why a file need not even be sent. What is in it is judged by core. */
export function faultOf({ name, size }: Pick<File, 'name' | 'size'>): FileFault | null {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!evidenceFileTypes.some((type) => type === end)) return 'fileType';
  if (size === 0) return 'empty';
  if (size > EVIDENCE_FILE_BYTES) return 'tooLarge';
  return name.length > LONGEST_NAME ? 'name' : null;
}

export const fileFaults = [
  'fileType',
  'fileContent',
  'empty',
  'tooLarge',
  'name',
  'tooMany',
  'away',
  'phase',
  'other',
] as const;
export type FileFault = (typeof fileFaults)[number];
