import { MongoError } from '../errors.js';

/** The session and transaction a command runs in, which a cursor's later commands must run in too. */
export type CursorOwner = { readonly session: string | null; readonly transaction: bigint | null };

/** Refuses to go on reading a cursor in another session or transaction than it was opened in, with MongoDB's codes. */
export function checkReader(id: bigint, owner: CursorOwner, reader: CursorOwner): void {
  const prefix = `Cannot run getMore on cursor ${id}, which was`;
  if (owner.session !== reader.session) {
    if (owner.session === null)
      throw new MongoError('Location50736', `${prefix} not created in a session, in session ${reader.session}`);
    if (reader.session === null)
      throw new MongoError('Location50737', `${prefix} created in session ${owner.session}, without an lsid`);
    throw new MongoError(
      'Location50738',
      `${prefix} created in session ${owner.session}, in session ${reader.session}`,
    );
  }
  if (owner.transaction === reader.transaction) return;
  if (owner.transaction === null)
    throw new MongoError(
      'Location50739',
      `${prefix} not created in a transaction, in transaction ${reader.transaction}`,
    );
  if (reader.transaction === null)
    throw new MongoError('Location50740', `${prefix} created in transaction ${owner.transaction}, without a txnNumber`);
  throw new MongoError(
    'Location50741',
    `${prefix} created in transaction ${owner.transaction}, in transaction ${reader.transaction}`,
  );
}
