/** How many steps one text may take: as many as PCRE allows, and some for each character, for a text of 16 MB has to be walked. */
const stepsPerText = 10_000_000;
const stepsPerCharacter = 5;
/** Steps of one text that nobody has to wait for noticeably; only those beyond count for {@link stepsPerTurn}. */
const freeSteps = 100_000;
/** How many steps all texts together may take before others get their turn: two or three seconds' worth. */
const stepsPerTurn = 200_000_000;

/** Too many ways to try, or too many at once. */
export class MatchLimitError extends Error {
  override readonly name = 'MatchLimitError';
}

let spentThisTurn = 0;
let interrupt: (() => void) | null = null;

/** Does something during which `check` is called now and then while a text takes long; it may throw to stop, as a time limit does. */
export function interruptible<Subject, Result>(
  check: () => void,
  work: (subject: Subject) => Result,
  subject: Subject,
): Result {
  const outer = interrupt;
  interrupt = check;
  try {
    return work(subject);
  } finally {
    interrupt = outer;
  }
}

/** Counts the steps spent on one text. */
export class StepBudget {
  private spent = 0;
  private readonly limit: number;

  constructor(text: string) {
    this.limit = stepsPerText + stepsPerCharacter * text.length;
  }

  /** Throws {@link MatchLimitError} when these steps are too many for the text, or for what the server does at one go. */
  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > freeSteps) spendTogether(steps);
    if (this.spent > this.limit) throw new MatchLimitError('match limit exceeded');
  }
}

/** One slow text is an answer late; thousands of them, one after the other, would be a server that hangs. */
function spendTogether(steps: number): void {
  if (spentThisTurn === 0)
    setImmediate(() => {
      spentThisTurn = 0;
    });
  spentThisTurn += steps;
  if (spentThisTurn > stepsPerTurn) throw new MatchLimitError('match limit exceeded');
  interrupt?.();
}
