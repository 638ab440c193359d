import type { Item } from '@ventanilla/contracts';

/** Where an item has its page, below municipality and language; help lines share one. */
export function pathOf({ kind, key }: Pick<Item, 'kind' | 'key'>): string {
  switch (kind) {
    case 'service':
      return `/services/${key}`;
    case 'guide':
      return `/guides/${key}`;
    case 'mobileStop':
      return `/mobile-stops/${key}`;
    case 'alert':
      return `/alerts#${key}`;
    case 'finding':
      return '/profile';
    default:
      return `/help-lines#${key}`;
  }
}
