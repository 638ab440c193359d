import mongoose, { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { withMongoose } from './support.js';

const connection = withMongoose();

const residentSchema = new Schema({ card: { type: String, unique: true }, name: String, visits: Number });
const residents = async () => {
  const Resident = connection().model('Resident', residentSchema, undefined, { overwriteModels: true });
  await Resident.init();
  await Resident.deleteMany();
  await Resident.create({ card: 'A-1', name: 'Ana' });
  return Resident;
};

describe('a duplicate', () => {
  const duplicate = { code: 11_000, keyPattern: { card: 1 }, keyValue: { card: 'A-1' } };

  it('is told as MongoDB tells it, by saving and by finding and changing', async () => {
    const Resident = await residents();
    const message = /^E11000 duplicate key error collection: \S+\.residents index: card_1 dup key: \{ card: "A-1" \}$/;
    await expect(Resident.create({ card: 'A-1' })).rejects.toMatchObject({
      ...duplicate,
      message: expect.stringMatching(message),
    });
    await Resident.create({ card: 'B-2' });
    const changed = Resident.findOneAndUpdate({ card: 'B-2' }, { card: 'A-1' });
    await expect(changed).rejects.toMatchObject({ ...duplicate, codeName: 'DuplicateKey' });
  });

  it('does not keep the others of an unordered insert away', async () => {
    const Resident = await residents();
    const cards = ['A-1', 'C-3', 'C-3', 'D-4'].map((card) => ({ card }));
    const error = await Resident.insertMany(cards, { ordered: false }).catch((caught) => caught);
    expect(error.writeErrors.map(({ index }: { index: number }) => index)).toEqual([0, 2]);
    expect(error.insertedDocs.map(({ card }: { card: string }) => card)).toEqual(['C-3', 'D-4']);
  });

  it('in a bulk of saves leaves what comes before it', async () => {
    const Resident = await residents();
    const bulk = [new Resident({ card: 'E-5' }), new Resident({ card: 'A-1' }), new Resident({ card: 'F-6' })];
    await expect(Resident.bulkSave(bulk)).rejects.toMatchObject({ code: 11_000 });
    expect(await Resident.distinct('card')).toEqual(['A-1', 'E-5']);
  });

  it('keeps a unique index from being made, and only that one', async () => {
    const loose = new Schema({ street: String, house: Number }, { autoIndex: false });
    const Address = connection().model('Address', loose);
    await Address.insertMany([{ street: 'Chile' }, { street: 'Chile' }]);
    const strict = loose.clone().index({ street: 1 }, { unique: true }).index({ house: 1 });
    const Strict = connection().model('Strict', strict, 'addresses');
    await expect(Strict.syncIndexes()).rejects.toMatchObject({ code: 11_000 });
    expect((await Strict.listIndexes()).map(({ name }: { name: string }) => name)).toEqual(['_id_', 'house_1']);
  });
});

describe('a document that somebody else has changed', () => {
  const permitSchema = new Schema({ holder: String, stamps: [String] }, { optimisticConcurrency: true });
  const permits = () => connection().model('Permit', permitSchema, undefined, { overwriteModels: true });

  it('is not saved over', async () => {
    const mine = await permits().create({ holder: 'Oksana', stamps: ['in'] });
    await permits().updateOne({ _id: mine._id }, { $push: { stamps: 'out' }, $inc: { __v: 1 } });
    mine.stamps.push('lost');
    await expect(mine.save()).rejects.toBeInstanceOf(mongoose.Error.VersionError);
    await expect(permits().bulkSave([mine])).rejects.toThrow(/version/);
    expect((await permits().findById(mine._id).orFail()).stamps).toEqual(['in', 'out']);
  });
});

describe('a transaction', () => {
  it('takes its session from where it is, and nothing of it stays when it fails', async () => {
    const own = new mongoose.Mongoose();
    own.set('transactionAsyncLocalStorage', true);
    const sameServer = own.createConnection().setClient(connection().getClient()).useDb(connection().name);
    const Note = sameServer.model('Note', new Schema({ text: String }));
    await Note.createCollection();
    const failing = sameServer.transaction(async () => {
      const [note] = await Note.insertMany([{ text: 'call back' }]);
      await Note.updateOne({ text: 'absent' }, { text: 'made' }, { upsert: true });
      expect(await Note.aggregate([{ $match: { _id: note?._id } }])).toHaveLength(1);
      throw new Error('the line is dead');
    });
    await expect(failing).rejects.toThrow('the line is dead');
    expect(await Note.countDocuments()).toBe(0);
  });

  it('is tried again after a conflict, with the documents as they were', async () => {
    const Resident = await residents();
    const ana = await Resident.findOne({ card: 'A-1' }).orFail();
    let attempts = 0;
    await connection().transaction(async (session) => {
      attempts += 1;
      await Resident.findOne({ card: 'A-1' }).session(session);
      if (attempts === 1) await Resident.updateOne({ card: 'A-1' }, { visits: 1 });
      ana.name = 'Ana María';
      await ana.save({ session });
    });
    expect(attempts).toBe(2);
    expect(await Resident.findOne({ card: 'A-1' }).lean()).toMatchObject({ name: 'Ana María', visits: 1 });
  });
});

describe('names that begin with a dollar', () => {
  it('come into new documents only', async () => {
    const schema = new Schema({ $price: Number, plain: Number });
    const Offer = connection().model('Offer', schema);
    await Offer.updateOne({ plain: 1 }, { $price: 20 } as never, { upsert: true });
    expect(await Offer.findOne({ plain: 1 }).lean()).toMatchObject({ $price: 20 });
    await expect(Offer.updateOne({ plain: 1 }, { $price: 21 } as never)).rejects.toMatchObject({ code: 52 });
  });
});
