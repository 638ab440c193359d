import type { ObjectId } from 'bson';

/** A value of the old type "DBPointer", which no client writes any more; read, kept, compared and given back as it was. */
export class DBPointer {
  constructor(
    readonly namespace: string,
    readonly id: ObjectId,
  ) {}
}
