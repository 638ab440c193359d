/** Something to be measured: done again and again by each of several workers. */
export type Deed = () => Promise<unknown>;

/** How measuring goes: `rounds` rounds, in each of which every deed has its turn of `turnMs`, done by `workers` at once. */
export type Course = { readonly rounds: number; readonly turnMs: number; readonly workers: number };

/** What deeds reached, and how that compares with the first of them in the same round; medians over the rounds. */
export type Rates = Readonly<Record<string, { readonly perSecond: number; readonly ratio: number }>>;

/**
 * Measures deeds in turns, so that a busy machine is busy for all of them. A first round warms up and is not counted.
 */
export async function measureInTurns(deeds: Readonly<Record<string, Deed>>, course: Course): Promise<Rates> {
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round <= course.rounds; round += 1) {
    const rates: Record<string, number> = {};
    for (const [name, deed] of Object.entries(deeds)) rates[name] = await rateOf(deed, course);
    if (round > 0) rounds.push(rates);
  }
  const [first = ''] = Object.keys(deeds);
  const summary = (name: string) => ({
    perSecond: Math.round(median(rounds.map((rates) => rates[name] ?? Number.NaN))),
    ratio: Number(median(rounds.map((rates) => (rates[name] ?? Number.NaN) / (rates[first] ?? 1))).toFixed(2)),
  });
  return Object.fromEntries(Object.keys(deeds).map((name) => [name, summary(name)]));
}

async function rateOf(deed: Deed, { turnMs, workers }: Course): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  const work = async () => {
    while (performance.now() - startedAt < turnMs) {
      await deed();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return (done * 1000) / (performance.now() - startedAt);
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
