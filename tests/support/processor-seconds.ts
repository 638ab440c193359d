import { readFileSync } from 'node:fs';

/** What the system counts a process in: hundredths of a second on Linux. */
const TICKS_A_SECOND = 100;

/** How long a process has kept the processor busy so far, all its threads and the system on its behalf. Linux only. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; what follows it begins with the third field, and 14 and 15 are the times.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
