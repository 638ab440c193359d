import type { Permission } from './operation.js';
import type { Role } from './resources/staff.js';

/** What each role may do. A content manager or viewer may do it in their own municipalities only. */
export const rolePermissions: Record<Role, readonly Permission[]> = {
  administrator: [
    'signedIn',
    'contentRead',
    'contentWrite',
    'contentPublish',
    'questionsRead',
    'auditRead',
    'municipalityManage',
    'staffManage',
  ],
  contentManager: ['signedIn', 'contentRead', 'contentWrite', 'contentPublish', 'questionsRead', 'auditRead'],
  viewer: ['signedIn', 'contentRead', 'questionsRead'],
};
