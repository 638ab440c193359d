import Database from 'libsql';
import { type Analysis, analysisOf } from './analysis.js';
import { BEST, type ChangeableIndex, type Engine, type Page } from './engine.js';

const TITLE_WEIGHT = 3;

/** SQLite's full-text index, in memory, over stems. */
export const fts5: Engine<ChangeableIndex> = {
  name: 'fts5',
  build(pages, language) {
    const database = new Database(':memory:');
    database.exec('CREATE VIRTUAL TABLE pages USING fts5(id UNINDEXED, area UNINDEXED, title, text)');
    const index = indexIn(database, analysisOf(pages, language));
    database.exec('BEGIN');
    for (const page of pages) index.put(page);
    database.exec('COMMIT');
    return index;
  },
};

function indexIn(database: Database.Database, analyse: Analysis): ChangeableIndex {
  const rows = new Map<string, number | bigint>();
  const insert = database.prepare('INSERT INTO pages (id, area, title, text) VALUES (?, ?, ?, ?)');
  const erase = database.prepare('DELETE FROM pages WHERE rowid = ?');
  const score = `bm25(pages, 0, 0, ${TITLE_WEIGHT}, 1)`;
  const everywhere = database.prepare(`SELECT id FROM pages WHERE pages MATCH ? ORDER BY ${score} LIMIT ${BEST}`);
  const inArea = database.prepare(
    `SELECT id FROM pages WHERE pages MATCH ? AND area = ? ORDER BY ${score} LIMIT ${BEST}`,
  );
  const remove = (id: string) => {
    const row = rows.get(id);
    if (row === undefined) return;
    erase.run(row);
    rows.delete(id);
  };
  return {
    search(question, area) {
      const words = [...new Set(analyse(question))].map((word) => `"${word}"`);
      if (words.length === 0) return [];
      const query = words.join(' OR ');
      const found = area === undefined ? everywhere.all(query) : inArea.all(query, area);
      return (found as { id: string }[]).map(({ id }) => id);
    },
    put(page: Page) {
      remove(page.id);
      const text = page.body.map((sentence) => analyse(sentence).join(' ')).join(' ');
      rows.set(page.id, insert.run(page.id, page.area, analyse(page.title).join(' '), text).lastInsertRowid);
    },
    remove,
    nativeBytes: () => bytesOf(database),
  };
}

function bytesOf(database: Database.Database): number {
  const sizes = database
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
    .get();
  return (sizes as { bytes: number }).bytes;
}
