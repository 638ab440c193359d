/** Documents as they are stored; put into a reply as an array without being read. */
export class RawBatch {
  constructor(readonly documents: readonly Buffer[]) {}
}
