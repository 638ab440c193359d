/** Why an import ended with nothing written, and at which entry. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(
    readonly key: string,
    override readonly cause: unknown,
  ) {
    super(`The import stopped at "${key}"`);
  }
}

/** Does something with one entry; what is refused is told with its key. */
export async function withKey<Result>(key: string, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ImportFailure(key, error);
  }
}
