import { fileURLToPath } from 'node:url';

/** Where the dashboard is built: as far from the sources of core as from the one folder they are built to. */
export const builtDashboard = fileURLToPath(new URL('../../admin/dist', import.meta.url));
