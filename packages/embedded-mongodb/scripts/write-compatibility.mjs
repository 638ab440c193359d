// Writes COMPATIBILITY.md from the tables of the built code.
import { writeFileSync } from 'node:fs';
import { renderCompatibility } from '../dist/compatibility/render.js';

writeFileSync(new URL('../COMPATIBILITY.md', import.meta.url), renderCompatibility());
