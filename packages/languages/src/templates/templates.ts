import { fallbackOrder } from '../languages.js';
import { en } from './en.js';
import { es } from './es.js';
import { pt } from './pt.js';
import type { GuideTemplate, ServiceTemplate, Template, TemplateTexts } from './template.js';

const serviceTopics = {
  healthCentre: ['health'],
  documentProcedure: ['documents'],
  mobileOffice: ['documents', 'community'],
  legalHelp: ['justice'],
  spanishClasses: ['language', 'education'],
} as const satisfies Record<ServiceTemplate, readonly string[]>;

const guideTopics = {
  schoolEnrolment: ['education', 'children'],
  gettingPapers: ['documents'],
  newInTown: ['community'],
  workRights: ['work'],
} as const satisfies Record<GuideTemplate, readonly string[]>;

const wordings: Readonly<Record<string, TemplateTexts>> = { es, en, pt };

/**
 * The starting points for a service or a guide, written in the municipality's language or the nearest one they exist
 * in. Whatever is still to be found out stands in `[[…]]` and can not be published.
 */
export function templatesFor(kind: 'service' | 'guide', language: string): Template[] {
  const nearest = fallbackOrder(language).find((code) => wordings[code] !== undefined) ?? 'es';
  const { services, guides } = wordings[nearest] ?? es;
  if (kind === 'service') {
    return Object.entries(services).map(([id, { label, ...text }]) => ({
      id,
      label,
      topics: [...serviceTopics[id as ServiceTemplate]],
      text,
    }));
  }
  return Object.entries(guides).map(([id, { label, ...text }]) => ({
    id,
    label,
    topics: [...guideTopics[id as GuideTemplate]],
    text,
  }));
}
