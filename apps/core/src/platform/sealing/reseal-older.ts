import type { Model } from 'mongoose';
import type { Vault } from './vault.js';

/** Whose sealed text is: the collection, and the document in it. */
export function aboutOf(collection: string, id: unknown): string {
  return `${collection}/${String(id)}`;
}

/**
 * Seals anew a field of documents that was sealed under `aboutOf(collection, _id)`. What somebody changed in between is left
 * as they wrote it: it was sealed with the newest key then.
 */
export async function resealOlder<Document>(
  vault: Vault,
  model: Model<Document>,
  field: string,
  limit: number,
): Promise<number> {
  const pattern = vault.olderPattern();
  if (!pattern) return 0;
  const { collection } = model;
  const older = await collection
    .find({ [field]: pattern }, { projection: { [field]: 1 } })
    .limit(limit)
    .toArray();
  for (const { _id, [field]: sealed } of older) {
    const about = aboutOf(collection.collectionName, _id);
    const anew = vault.seal(vault.open(String(sealed), about), about);
    await collection.updateOne({ _id, [field]: sealed }, { $set: { [field]: anew } });
  }
  return older.length;
}
