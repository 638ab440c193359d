import { grantedTo, roles } from '@ventanilla/contracts';
import { dashboardWordings } from '@ventanilla/languages';
import { describe, expect, it } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { isAllowed, mayPublishIn, mayWriteIn } from './access.js';

const administrator = aStaff({ role: 'administrator' });
const manager = aStaff({ role: 'contentManager' });
const viewer = aStaff({ role: 'viewer' });

describe('access to the dashboard', () => {
  it('lets content managers write and publish, and viewers only read', () => {
    expect(isAllowed(manager, 'services', 'edit')).toBe(true);
    expect(isAllowed(manager, 'services', 'publish')).toBe(true);
    expect(isAllowed(viewer, 'services', 'show')).toBe(true);
    expect(isAllowed(viewer, 'services', 'edit')).toBe(false);
    expect(isAllowed(viewer, 'guides', 'delete')).toBe(false);
  });

  it('keeps staff and new municipalities to administrators', () => {
    expect(isAllowed(administrator, 'staff', 'list')).toBe(true);
    expect(isAllowed(manager, 'staff', 'list')).toBe(false);
    expect(isAllowed(manager, 'municipalities', 'create')).toBe(false);
    expect(isAllowed(manager, 'municipalities', 'edit')).toBe(true);
  });

  it('lets focal points run rounds, and institutions only answer in them', () => {
    const [focalPoint, institution] = [aStaff({ role: 'focalPoint' }), aStaff({ role: 'institution' })];
    const may = (staff: typeof viewer) =>
      ['show', 'create', 'edit', 'respond'].map((action) => isAllowed(staff, 'rounds', action));
    expect(may(focalPoint)).toEqual([true, true, true, true]);
    expect(may(institution)).toEqual([true, false, false, true]);
    expect(may(viewer)).toEqual([true, false, false, false]);
    expect(isAllowed(focalPoint, 'indicatorSets', 'edit')).toBe(true);
    expect(isAllowed(viewer, 'indicatorSets', 'edit')).toBe(false);
    expect(isAllowed(institution, 'indicatorSets', 'list')).toBe(false);
  });

  it('refuses an action nobody has declared', () => {
    expect(isAllowed(administrator, 'services', 'export')).toBe(false);
    expect(isAllowed(administrator, 'audit', 'edit')).toBe(false);
  });
});

describe('languages', () => {
  it('are all those of a content manager, and only those given to somebody else', () => {
    expect(mayWriteIn(manager, 'es', 'es')).toBe(true);
    const french = aStaff({ role: 'translator', languages: ['fr'] });
    expect(['fr', 'en', 'es'].map((language) => mayWriteIn(french, language, 'es'))).toEqual([true, false, false]);
    expect(mayWriteIn(viewer, 'fr', 'es')).toBe(false);
  });

  it('of a translator leave out the source unless it was given', () => {
    const translator = aStaff({ role: 'translator' });
    expect(['es', 'ht'].map((language) => mayWriteIn(translator, language, 'es'))).toEqual([false, true]);
    expect(mayWriteIn(aStaff({ role: 'translator', languages: ['es'] }), 'es', 'es')).toBe(true);
  });

  it('are published by who may publish in them', () => {
    const reviewer = aStaff({ role: 'reviewer', languages: ['en'] });
    expect([mayPublishIn(reviewer, 'en'), mayPublishIn(reviewer, 'es'), mayPublishIn(viewer, 'en')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('names every permission in a sentence, in every language of the dashboard', () => {
  const sentences = Object.keys(grantedTo).map((permission) => `permission.${permission}`);
  const roleNames = roles.flatMap((role) => [`role.${role}`, `role.${role}Does`]);
  for (const wordings of Object.values(dashboardWordings)) {
    expect(Object.keys(wordings)).toEqual(expect.arrayContaining([...sentences, ...roleNames]));
  }
});
