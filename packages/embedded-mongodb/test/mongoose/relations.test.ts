import { Schema, Types } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { withMongoose } from './support.js';

const connection = withMongoose();

const authorSchema = new Schema({ name: { type: String, required: true }, born: Number });
const novelSchema = new Schema({
  title: String,
  author: { type: Schema.Types.ObjectId, ref: 'Author' },
  translators: [{ type: Schema.Types.ObjectId, ref: 'Author' }],
});
authorSchema.virtual('novels', { ref: 'Novel', localField: '_id', foreignField: 'author' });
authorSchema.virtual('novelCount', { ref: 'Novel', localField: '_id', foreignField: 'author', count: true });

const authors = () => connection().model('Author', authorSchema, undefined, { overwriteModels: true });
const novels = () => connection().model('Novel', novelSchema, undefined, { overwriteModels: true });

beforeAll(async () => {
  const cortazar = await authors().create({ name: 'Julio Cortázar', born: 1914 });
  const barnes = await authors().create({ name: 'Djuna Barnes', born: 1892 });
  await novels().create([
    { title: 'Rayuela', author: cortazar._id, translators: [barnes._id] },
    { title: 'Los premios', author: cortazar._id },
    { title: 'Nightwood', author: barnes._id },
  ]);
});

describe('references of mongoose', () => {
  it('are filled in', async () => {
    const found = await novels()
      .findOne({ title: 'Rayuela' })
      .populate<{ author: { name: string } }>('author')
      .populate<{ translators: { name: string }[] }>({ path: 'translators', select: 'name -_id' })
      .orFail();
    expect(found.author.name).toBe('Julio Cortázar');
    expect(found.toObject().translators).toEqual([{ name: 'Djuna Barnes' }]);
  });

  it('are filled in backwards, matched, sorted and counted', async () => {
    const found = await authors()
      .findOne({ born: 1914 })
      .populate<{ novels: { title: string }[] }>({ path: 'novels', options: { sort: { title: 1 } } })
      .populate<{ novelCount: number }>('novelCount')
      .orFail();
    expect(found.novels.map(({ title }) => title)).toEqual(['Los premios', 'Rayuela']);
    expect(found.novelCount).toBe(2);
    const matched = await novels()
      .find()
      .populate({ path: 'author', match: { born: { $lt: 1900 } } })
      .sort({ title: 1 });
    expect(matched.map(({ author }) => author !== null)).toEqual([false, true, false]);
  });

  it('are looked up by an aggregation', async () => {
    const found = await authors().aggregate([
      { $lookup: { from: 'novels', localField: '_id', foreignField: 'author', as: 'novels' } },
      { $project: { _id: 0, name: 1, count: { $size: '$novels' } } },
      { $sort: { count: -1 } },
    ]);
    expect(found).toEqual([
      { name: 'Julio Cortázar', count: 2 },
      { name: 'Djuna Barnes', count: 1 },
    ]);
  });

  it('lead nowhere when the other document is gone', async () => {
    const orphan = await novels().create({ title: 'Anonymous', author: new Types.ObjectId() });
    expect((await novels().findById(orphan._id).populate('author').orFail()).author).toBeNull();
  });
});

describe('discriminators of mongoose', () => {
  const mediumSchema = new Schema({ title: String }, { discriminatorKey: 'kind' });
  const media = () => {
    const Medium = connection().model('Medium', mediumSchema.clone(), undefined, { overwriteModels: true });
    const Film = Medium.discriminator('Film', new Schema({ minutes: Number }));
    const Record = Medium.discriminator('Record', new Schema({ tracks: [String] }));
    return { Medium, Film, Record };
  };

  it('keep kinds apart in one collection', async () => {
    const { Medium, Film, Record } = media();
    await Film.create({ title: 'La ciénaga', minutes: 103 });
    await Record.create({ title: 'Clics modernos', tracks: ['Nos siguen pegando abajo', 'Plateado sobre plateado'] });
    expect(await Medium.countDocuments()).toBe(2);
    expect(await Film.countDocuments()).toBe(1);
    expect((await Record.findOne().orFail()).get('tracks')).toHaveLength(2);
    expect((await Medium.find().sort({ title: 1 })).map((found) => found.get('kind'))).toEqual(['Record', 'Film']);
    await Film.updateMany({}, { $inc: { minutes: 1 } });
    expect((await Film.findOne().orFail()).get('minutes')).toBe(104);
    expect(await Medium.aggregate([{ $match: { kind: 'Film' } }, { $project: { _id: 0, minutes: 1 } }])).toEqual([
      { minutes: 104 },
    ]);
  });
});
