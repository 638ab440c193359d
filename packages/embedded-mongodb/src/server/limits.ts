/** How many clients may be connected; further ones are turned away. */
export const maxConnections = 1000;

/** How many bytes of unfinished messages all connections together may hold; beyond it the largest is dropped. */
export const maxReceivedBytes = 256 * 1024 * 1024;

/** How many bytes of replies that nobody reads all connections together may hold; beyond it the largest is dropped. */
export const maxUnsentBytes = 256 * 1024 * 1024;
