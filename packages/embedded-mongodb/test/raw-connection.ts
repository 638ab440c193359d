import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Document, deserialize, serialize } from 'bson';

const opMsg = 2013;

/** A connection without a driver, for commands a driver would not send like this: it adds nothing to them. */
export class RawConnection {
  private lastId = 0;

  private constructor(private readonly socket: Socket) {}

  /** Connects to the server of a URI. */
  static async to(uri: string): Promise<RawConnection> {
    const { hostname, port } = new URL(uri);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** `host:port` of this end. */
  get address(): string {
    return `${this.socket.localAddress}:${this.socket.localPort}`;
  }

  /** The message that sends a command. */
  static encode(command: Document, requestId = 1): Buffer {
    const body = serialize(command);
    const message = Buffer.alloc(21 + body.length);
    for (const [place, value] of [message.length, requestId, 0, opMsg, 0].entries())
      message.writeInt32LE(value, place * 4);
    message.set(body, 21);
    return message;
  }

  /** Sends one command and gives the reply as it is, also when it is a refusal. */
  async send(command: Document): Promise<Document> {
    this.lastId += 1;
    this.socket.write(RawConnection.encode(command, this.lastId));
    return deserialize((await this.receive()).subarray(21), { promoteValues: true, bsonRegExp: true });
  }

  private async receive(): Promise<Buffer> {
    let bytes = Buffer.alloc(0);
    while (bytes.length < 4 || bytes.length < bytes.readInt32LE(0)) {
      const [chunk] = await once(this.socket, 'data');
      bytes = Buffer.concat([bytes, chunk]);
    }
    return bytes;
  }

  /** Hangs up. */
  close(): void {
    this.socket.destroy();
  }
}
