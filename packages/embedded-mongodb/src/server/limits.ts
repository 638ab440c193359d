/** How many clients may be connected; further ones are turned away. */
export const maxConnections = 1000;
