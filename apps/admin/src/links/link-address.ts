/** Where the dashboard reads the secret of a link. What follows # is sent to no server on the way. */
export function addressOf(token: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#/welcome/${token}`;
}
