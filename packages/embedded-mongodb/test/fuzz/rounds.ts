// biome-ignore lint/style/noProcessEnv: how long to fuzz is a matter of the run, not of the package.
const asked = process.env['FUZZ_ROUNDS'];

/**
 * How often to try: as often as `FUZZ_ROUNDS` says, with other data every time; without it `usual` times with the same data,
 * so that a change is not held up by what it did not break.
 */
export function fuzzRounds(usual: number): { numRuns: number; seed?: number } {
  return asked === undefined ? { numRuns: usual, seed: 2026 } : { numRuns: Number(asked) };
}
