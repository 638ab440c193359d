import { Long } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { binaryParts } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import type { PipelineEnvironment } from './environment.js';

const pointerBytes = 8;
const objectBytes = 56;

/** About how many bytes of memory a value takes. */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') return objectBytes / 2 + value.length;
  if (typeof value !== 'object' || value === null) return pointerBytes;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + estimateBytes(item), objectBytes);
  if (isDocument(value)) return estimateFields(value);
  return value instanceof Uint8Array ? binaryParts(value).bytes.length + objectBytes : objectBytes;
}

function estimateFields(document: Record<string, unknown>): number {
  let bytes = objectBytes;
  for (const key in document) bytes += pointerBytes + estimateBytes(document[key]);
  return bytes;
}

/** Counts what a stage holds. Throws `QueryExceededMemoryLimitNoDiskUseAllowed` past the limit: this server has no disk to spill to. */
export class MemoryMeter {
  private held = 0;

  constructor(
    private readonly stage: string,
    private readonly limit: number,
  ) {}

  /** Counts one more value as held. */
  hold(value: unknown): void {
    this.holdBytes(estimateBytes(value));
  }

  /** Counts bytes as held, or as let go of when negative. */
  holdBytes(bytes: number): void {
    this.held += bytes;
    if (this.held <= this.limit) return;
    throw new MongoError(
      'QueryExceededMemoryLimitNoDiskUseAllowed',
      `Exceeded memory limit for ${this.stage}, and this server does not sort or group on disk. Memory limit: ${this.limit} bytes.`,
    );
  }
}

/** The meter of one stage. */
export function meterFor(stage: string, { memoryLimit }: PipelineEnvironment): MemoryMeter {
  return new MemoryMeter(stage, memoryLimit);
}

/** A count as MongoDB gives it: an int while it fits. */
export function countFrom(count: number): number | Long {
  return (count | 0) === count ? count : Long.fromNumber(count);
}

/** All of the documents, which may not take more than a stage may hold. Throws MongoDB's error for a `$lookup` that finds more. */
export function collectJoined(
  documents: Iterable<Document>,
  { memoryLimit, namespace }: PipelineEnvironment,
): Document[] {
  const collected: Document[] = [];
  let bytes = 0;
  for (const document of documents) {
    bytes += estimateBytes(document);
    if (bytes > memoryLimit)
      throw new MongoError(
        'Location4568',
        `Total size of documents in ${namespace.database}.${namespace.collection} matching pipeline's $lookup stage exceeds ${memoryLimit} bytes`,
      );
    collected.push(document);
  }
  return collected;
}
