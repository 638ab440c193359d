import { describe, expect, it } from 'vitest';
import { aStaff } from '../testing/builders.js';
import { isAllowed } from './access.js';

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

  it('refuses an action nobody has declared', () => {
    expect(isAllowed(administrator, 'services', 'export')).toBe(false);
    expect(isAllowed(administrator, 'audit', 'edit')).toBe(false);
  });
});
