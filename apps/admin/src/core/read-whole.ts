/** As many as core gives at once. */
const LARGEST_PAGE = 100;

type Page<Item> = { items: Item[]; total: number };

/** Every item of a list, read page after page: for lists that people choose from or have to see whole. */
export async function readWhole<Item>(
  read: (page: { offset: number; limit: number }) => Promise<{ items: Item[] }>,
): Promise<Page<Item>> {
  const all: Item[] = [];
  for (;;) {
    const { items } = await read({ offset: all.length, limit: LARGEST_PAGE });
    all.push(...items);
    if (items.length < LARGEST_PAGE) return { items: all, total: all.length };
  }
}
