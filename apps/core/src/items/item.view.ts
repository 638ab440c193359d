import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { findingItem } from './finding-item.js';
import { guideItem } from './guide-item.js';
import { helpLineItem } from './help-line-item.js';
import { mobileStopItem } from './mobile-stop-item.js';
import type { Rendering } from './rendering.js';
import { serviceItem } from './service-item.js';

/**
 * A published entry as an asker sees it. Null for what is not for askers: kinds that only serve others, what is
 * superseded, and what has no words at all.
 */
export function toItem(rendering: Rendering, entry: PublishedEntry, section: number | null = null): Item | null {
  if (entry.facts.superseded) return null;
  switch (entry.kind) {
    case 'service':
      return serviceItem(rendering, entry);
    case 'helpLine':
      return helpLineItem(rendering, entry);
    case 'guide':
      return guideItem(rendering, entry, section);
    case 'finding':
      return findingItem(rendering, entry);
    case 'mobileStop':
      return mobileStopItem(rendering, entry);
    default:
      return null;
  }
}
