import { createRoot } from 'react-dom/client';
import { App } from '../App.js';
import { createSession } from '../core/session.js';
import { aFinding, aMunicipality, anAuditEntry, anOrganization, aQuestion, aService, aStaff } from './builders.js';
import { aCannedReply, aCase, aCaseWorker, fromPerson } from './case-builders.js';
import { aGap } from './gap-builders.js';
import { MemoryCases } from './memory-cases.js';
import { createMemoryCore } from './memory-core.js';

const { facts, texts } = anOrganization();
const deadLink = 'https://quilmes.gov.ar/salud-vieja';
const organization = { ...anOrganization(), facts: { ...facts, url: deadLink }, published: { facts, texts } };

/** The dashboard on its twin of core: `pnpm --filter @ventanilla/admin dev`, then /admin/demo.html. Nothing is kept. */
const manager = aStaff({ role: 'administrator', name: 'Administración' });
const core = createMemoryCore({
  cases: someCases(),
  caseSettings: { replies: [aCannedReply()] },
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

/** Two who wait, one of them after danger words, and one who was answered. */
function someCases(): MemoryCases {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const danger = { danger: 'violence', reason: 'danger', priority: 'urgent', suggestedProtocol: 'violence' } as const;
  const answered = {
    state: 'talking',
    waitingSince: null,
    unread: 0,
    assignee: { id: manager.id, name: manager.name },
  };
  const all = [
    aCase({ number: 14, waitingSince: minutesAgo(3), topic: 'violence', ...danger }),
    aCase({ number: 13, waitingSince: minutesAgo(70), language: 'pt', reason: 'unknown' }),
    aCase({ number: 12, ...answered, state: 'talking', lastMessageAt: minutesAgo(20), topic: 'health' }),
  ];
  const cases = new MemoryCases(all, [aCaseWorker({ name: 'Hugo' })]);
  for (const { id } of all) cases.add(id, fromPerson('Hola, ¿me pueden ayudar? Me vence la residencia el lunes.'));
  return cases;
}

const root = document.getElementById('root');
if (root === null) throw new Error('demo.html has no element with the id "root"');
createRoot(root).render(<App connection={{ core, session: createSession(core) }} />);
