/** "A course", "a complaint": of what, says the word beside it. */
const BROAD: ReadonlySet<string> = new Set([
  'complaint',
  'dni',
  'education',
  'enrolment',
  'entrepreneurship',
  'healthcare',
  'internetService',
  'job',
  'leisure',
  'paperwork',
  'scheduledCare',
  'school',
  'shelter',
  'shopping',
  'training',
]);

/** Whether a concept, by its id, says little without the word beside it. */
export function isBroad(concept: string): boolean {
  return BROAD.has(concept);
}
