import type { HsdsEntity, HsdsPage } from '@ventanilla/contracts';

/** The envelope of the lists of HSDS. */
export function hsdsPage(
  contents: HsdsEntity[],
  total: number,
  { page, per_page: size }: { page: number; per_page: number },
): HsdsPage {
  const pages = Math.ceil(total / size);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
