import type { PageMessageKey } from '@ventanilla/languages';
import { entriesOf, type PageContext } from './page-context.js';
import { profilesOf } from './profile/published-profile.js';

export type Section = { path: string; title: PageMessageKey };

const sections: readonly (Section & { isPresent: (context: PageContext) => boolean })[] = [
  { path: '/help-lines', title: 'lines.title', isPresent: (context) => entriesOf(context, 'helpLine').length > 0 },
  { path: '/services', title: 'services.title', isPresent: (context) => entriesOf(context, 'service').length > 0 },
  { path: '/guides', title: 'guides.title', isPresent: (context) => entriesOf(context, 'guide').length > 0 },
  { path: '/mobile-stops', title: 'stops.title', isPresent: (context) => entriesOf(context, 'mobileStop').length > 0 },
  { path: '/profile', title: 'profile.short', isPresent: (context) => profilesOf(context).length > 0 },
  {
    path: '/documents',
    title: 'documents.title',
    isPresent: ({ municipality }) => (municipality.documents ?? []).length > 0,
  },
];

/** The parts a municipality has anything in: nobody is led to an empty page. */
export function presentSections(context: PageContext): Section[] {
  return sections.filter(({ isPresent }) => isPresent(context));
}
