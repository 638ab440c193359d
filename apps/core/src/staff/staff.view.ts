import type { Staff } from '@ventanilla/contracts';
import type { StaffDocument } from './staff.schema.js';

export function toStaff(document: StaffDocument): Staff {
  return {
    id: document._id.toHexString(),
    email: document.email,
    name: document.name,
    role: document.role,
    municipalities: document.municipalities,
    languages: document.languages ?? [],
    organizations: document.organizations ?? [],
    institutions: document.institutions ?? [],
    active: document.active,
    version: document.version,
    invited: document.passwordHash === null,
    secondFactor: document.secondFactor ?? false,
    lastSignInAt: document.lastSignInAt?.toISOString() ?? null,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}
