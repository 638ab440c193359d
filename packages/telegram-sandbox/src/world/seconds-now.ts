/** Unix time in whole seconds, as Telegram dates everything. */
export function secondsNow(): number {
  return Math.floor(Date.now() / 1000);
}
