/** The time, injected so that tests of time need not wait. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
