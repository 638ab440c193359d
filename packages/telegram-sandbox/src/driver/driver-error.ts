/** A test or the page asked a person for something they cannot do; the message says why. */
export class DriverError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DriverError';
  }
}
