import { readFileSync } from 'node:fs';
import type { OmosLanguage } from './omos.js';

/** Questions that no page of a town answers, one a line, written for this project. */
export function outOfScopeIn(language: OmosLanguage): string[] {
  const file = new URL(`../questions/out-of-scope/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
