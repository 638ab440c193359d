import { createRoot } from 'react-dom/client';
import { App } from '../App.js';
import { createSession } from '../core/session.js';
import { aFinding, aMunicipality, anAuditEntry, anOrganization, aQuestion, aService, aStaff } from './builders.js';
import { aGap } from './gap-builders.js';
import { createMemoryCore } from './memory-core.js';

const { facts, texts } = anOrganization();
const deadLink = 'https://quilmes.gov.ar/salud-vieja';
const organization = { ...anOrganization(), facts: { ...facts, url: deadLink }, published: { facts, texts } };

/** The dashboard on its twin of core: `pnpm --filter @ventanilla/admin dev`, then /admin/demo.html. Nothing is kept. */
const manager = aStaff({ role: 'administrator', name: 'Administración' });
const core = createMemoryCore({
  signedIn: manager,
  staff: [manager, aStaff({ name: 'Solo mira', email: 'mira@quilmes.example', role: 'viewer' })],
  municipalities: [aMunicipality(), aMunicipality({ id: 'caba', names: { es: 'Ciudad de Buenos Aires' } })],
  entries: [
    { ...organization, states: { es: 'changed' } },
    aService(),
    aService({ key: 'svc.q.empleo', facts: { ...aService().facts, topics: ['work'], reviewBy: '2026-01-31' } }),
    ...[1, 2, 3, 4, 5, 6].map((domain) => aFinding({}, { domain })),
    aFinding({}, { domain: 2, type: 'potential' }),
  ],
  gaps: [aGap({ candidates: [] }), aGap({ waiting: 0, cameBack: true, trend: 'steady' })],
  questions: [aQuestion(), aQuestion({ outcome: 'unknown', keys: [], helped: null, text: 'y los sabados?' })],
  audit: [anAuditEntry()],
  linkChecks: [
    {
      ...{ url: deadLink, checkedAt: '2026-11-20T10:00:00.000Z', status: 404, error: 'gone', movedTo: null },
      ...{ isBroken: true, failingSince: '2026-11-18' },
    },
  ],
});

const root = document.getElementById('root');
if (root === null) throw new Error('demo.html has no element with the id "root"');
createRoot(root).render(<App connection={{ core, session: createSession(core) }} />);
