import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawConnection } from './raw-connection.js';
import { withServer } from './support.js';

const { uri } = withServer();

let connection: RawConnection;
beforeAll(async () => {
  connection = await RawConnection.to(uri());
});
afterAll(() => connection.close());

describe('a client', () => {
  it('is told the address it is seen at', async () => {
    expect(await connection.send({ whatsmyuri: 1, $db: 'admin' })).toMatchObject({ you: connection.address });
  });
});
