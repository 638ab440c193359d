/** The port is taken by another program. The message says which port and what to do. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is already in use. Choose another one with --port (0 takes any free port).`, options);
    this.name = 'PortInUseError';
    this.port = port;
  }
}
