import { addressIn } from '../addresses.js';
import type { Page } from '../page.js';
import type { PageContext } from '../page-context.js';
import type { JsonLd } from './json-ld.js';

/** The way from the first page to this one. */
export function breadcrumbs(context: PageContext, page: Page): JsonLd[] {
  if (page.path === '') return [];
  const way = [{ title: context.name, path: '' }, ...(page.above ?? []), page];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: way.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.title,
        item: addressIn(context, step, context.language),
      })),
    },
  ];
}
