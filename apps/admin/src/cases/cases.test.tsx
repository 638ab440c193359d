import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseDetail, Staff } from '@ventanilla/contracts';
import { caseWordings } from '@ventanilla/languages/cases';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { lateWords } from '../i18n/late-words.js';
import { aStaff } from '../testing/builders.js';
import { aCannedReply, aCase, aCaseWorker, aProtocol, fromPerson } from '../testing/case-builders.js';
import { MemoryCases } from '../testing/memory-cases.js';
import type { MemoryContents } from '../testing/memory-core.js';
import { refusal } from '../testing/memory-parts.js';
import { MemoryReferrals } from '../testing/memory-referrals.js';
import { renderApp } from '../testing/render-app.js';

beforeAll(() => lateWords.add(caseWordings));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const lucia = aStaff({ name: 'Lucía', role: 'caseWorker' });

function openInbox(cases: CaseDetail[], { page = '/cases', signedIn = lucia, ...contents }: Given = {}) {
  const memory = new MemoryCases(cases, [aCaseWorker({ name: 'Hugo' })]);
  const core = renderApp(page, { cases: memory, ...contents }, signedIn);
  return { memory, core };
}

type Given = MemoryContents & { page?: string; signedIn?: Staff };

/** The dashboard at one case in which the person has said something. */
function openCase(overrides: Partial<CaseDetail> = {}, contents: Given = {}) {
  const one = aCase(overrides);
  const opened = openInbox([one], { page: `/cases/${one.id}`, ...contents });
  opened.memory.add(one.id, fromPerson('me vence la residencia el lunes'));
  return { ...opened, id: one.id };
}

const conversation = () => screen.findByRole('log', { name: 'Conversación' });
const field = () => screen.findByRole('textbox', { name: /Mensaje a la persona/ });

describe('the inbox', () => {
  it('shows first who waits, the most pressing and the longest, and how many wait in the menu', async () => {
    const now = Date.now();
    const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
    openInbox([
      aCase({ number: 1, state: 'talking', waitingSince: null, lastMessageAt: ago(2), unread: 0 }),
      aCase({ number: 2, waitingSince: ago(5) }),
      aCase({ number: 3, waitingSince: ago(65) }),
      aCase({ number: 4, waitingSince: ago(1), priority: 'urgent', danger: 'violence' }),
    ]);
    const rows = await within(await screen.findByRole('list', { name: 'Casos' })).findAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.match(/Caso \d/)?.[0])).toEqual(['Caso 4', 'Caso 3', 'Caso 2', 'Caso 1']);
    expect(rows[1]?.textContent).toContain('Espera hace 1 hora');
    await screen.findByRole('menuitem', { name: /^Casos.*3 casos esperan respuesta$/ });
    expect(document.title).toBe('(3) Casos · Ventanilla');
  });

  it('asks for one’s own, those of nobody, and the closed ones', async () => {
    openInbox([
      aCase({ number: 1, assignee: { id: lucia.id, name: 'Lucía' } }),
      aCase({ number: 2 }),
      aCase({
        number: 3,
        state: 'closed',
        outcome: 'helped',
        closedAt: '2026-11-26T12:00:00.000Z',
        waitingSince: null,
      }),
    ]);
    await screen.findByText('Caso 1');
    await userEvent.click(screen.getByRole('button', { name: 'Míos (1)' }));
    await waitFor(() => expect(screen.queryByText('Caso 2')).toBeNull());
    expect((await screen.findByText('Caso 1')).isConnected).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Cerrados' }));
    await screen.findByText('Caso 3');
    await screen.findByText('Se resolvió');
  });

  it('says what to do when nobody waits', async () => {
    openInbox([]);
    await screen.findByText('Nadie espera');
    await screen.findByText(/aparece acá solo/);
  });

  it.each(['viewer', 'contentManager', 'translator', 'focalPoint'] as const)('is nothing for a %s', async (role) => {
    const { core } = openInbox([aCase()], { signedIn: aStaff({ role }) });
    const listCases = vi.spyOn(core, 'listCases');
    await screen.findByText('Tu rol no permite hacer esto.', { exact: false });
    expect(screen.queryByRole('menuitem', { name: /Casos/ })).toBeNull();
    expect(listCases).not.toHaveBeenCalled();
  });
});

describe('a case', () => {
  it('is answered by keyboard, and shows how far the answer got', async () => {
    const { memory, id } = openCase();
    await within(await conversation()).findByText('me vence la residencia el lunes');
    await userEvent.type(await field(), 'Hola, te ayudo con eso.{Control>}{Enter}{/Control}');
    await within(await conversation()).findByText('Hola, te ayudo con eso.');
    await screen.findByText('Entregado a Telegram');
    expect(await field()).toHaveProperty('value', '');
    expect(memory.cases.get(id)).toMatchObject({ state: 'talking', assignee: { id: lucia.id } });
  });

  it('keeps what is being typed while the person goes on writing', async () => {
    const { memory, id } = openCase();
    await conversation();
    await userEvent.type(await field(), 'Estoy viendo tu');
    memory.says(id, 'ah y tengo dos hijos');
    await within(await conversation()).findByText('ah y tengo dos hijos');
    expect(await field()).toHaveProperty('value', 'Estoy viendo tu');
  });

  it('keeps a note among staff, named as one', async () => {
    const { memory, id } = openCase();
    await conversation();
    await userEvent.click(await screen.findByRole('button', { name: 'Nota interna' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Nota para el equipo/ }), 'Hablar con Hugo');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar la nota' }));
    await screen.findByRole('article', { name: /Nota interna de Lucía: la persona no la ve/ });
    expect(memory.messagesOf(id).map(({ from }) => from)).toEqual(['person', 'note']);
  });

  it('puts a ready reply in the language of the person into the field, to be changed and sent', async () => {
    const replies = [aCannedReply(), aCannedReply({ title: 'Solo en español', texts: { es: 'Traé tu documento.' } })];
    openCase({ language: 'en' }, { caseSettings: { replies } });
    await conversation();
    await userEvent.click(await screen.findByRole('button', { name: 'Respuestas preparadas' }));
    await screen.findByText(/No está escrita en inglés/);
    await userEvent.click(await screen.findByRole('button', { name: /Pedir un turno/ }));
    await waitFor(async () =>
      expect(await field()).toHaveProperty(
        'value',
        'You ask for an appointment at the office, from 8 to 13. Does that suit you?',
      ),
    );
  });

  it('is handed over with a note', async () => {
    const { memory, id } = openCase();
    await userEvent.click(await screen.findByRole('button', { name: 'Pasarlo a alguien' }));
    const dialog = await screen.findByRole('dialog', { name: 'Pasar el caso 12' });
    const choice = await within(dialog).findByRole('option', { name: 'Hugo (Trabajo social, 2 casos abiertos)' });
    await userEvent.selectOptions(within(dialog).getByLabelText('A quién'), choice);
    await userEvent.type(within(dialog).getByLabelText(/Qué tiene que saber/), 'Habla portugués');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Pasar el caso' }));
    await screen.findByText('Lo atiende Hugo');
    expect(memory.messagesOf(id).map((item) => ('text' in item ? item.text : item.from))).toContain('Habla portugués');
  });

  it('is closed with how it ended and can be opened again', async () => {
    openCase();
    await userEvent.click(await screen.findByRole('button', { name: 'Cerrar el caso' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cerrar el caso 12' });
    const close = within(dialog).getByRole('button', { name: 'Cerrar el caso' });
    expect(close).toHaveProperty('disabled', true);
    await userEvent.selectOptions(within(dialog).getByLabelText('Cómo terminó'), 'Se resolvió');
    await userEvent.click(close);
    await screen.findByText(/Se resolvió. Cerrado el/);
    expect(screen.queryByRole('textbox', { name: /Mensaje a la persona/ })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Reabrir el caso' }));
    await field();
  });

  it('says that somebody else was first, and what holds now', async () => {
    const { core, memory, id } = openCase();
    vi.spyOn(core, 'assignCase').mockImplementationOnce(async () => {
      const one = memory.cases.get(id);
      if (one) memory.change(one, { assignee: { id: 'b'.repeat(24), name: 'Hugo' }, version: 7 });
      throw refusal('assignCase', 'conflict');
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Atenderlo yo' }));
    await screen.findByText(/Otra persona cambió el caso antes/);
    await screen.findByText('Lo atiende Hugo');
  });
});

describe('a protocol', () => {
  const violence = { danger: 'violence', priority: 'urgent', suggestedProtocol: 'violence' } as const;

  it('says first whom to call, with the numbers that are published, and which line is missing', async () => {
    openCase(violence, { caseSettings: { protocols: [aProtocol()] } });
    const call = await screen.findByRole('link', { name: '911' });
    expect(call.getAttribute('href')).toBe('tel:911');
    await screen.findByText(/line.144: el municipio no publica esta línea/);
  });

  it('is gone through before the case can be closed', async () => {
    openCase(violence, { caseSettings: { protocols: [aProtocol()] } });
    const [begin] = await screen.findAllByRole('button', { name: 'Empezar «Violencia»' });
    if (begin) await userEvent.click(begin);
    await screen.findByText('0 de 2 pasos');
    await userEvent.click(screen.getByRole('button', { name: 'Cerrar el caso' }));
    await screen.findByText(/Antes de cerrar, marcá estos pasos/);
    await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Preguntá si puede escribir/ }));
    await screen.findByText('1 de 2 pasos');
    const [notApplicable] = screen.getAllByRole('button', { name: 'No corresponde' });
    if (notApplicable) await userEvent.click(notApplicable);
    await userEvent.type(await screen.findByLabelText(/Por qué no corresponde/), 'Ya tiene abogada');
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('2 de 2 pasos');
    await screen.findByText('Ya tiene abogada');
  });

  it('is told of in the conversation in its own words, and not by its key', async () => {
    const step = { id: 'safe', texts: { es: 'Preguntá si es seguro' }, required: true, note: null, by: null, at: null };
    const { memory, id } = openCase({
      protocols: [
        {
          ...{ key: 'violence', titles: { es: 'Violencia' }, origin: 'readyMade', linesInDanger: [], lines: [] },
          ...{ startedAt: new Date().toISOString(), steps: [{ ...step, standing: 'done' }] },
        },
      ],
    });
    const by = { id: lucia.id, name: 'Lucía' };
    memory.add(id, { from: 'event', by, event: { kind: 'protocolStarted', protocol: 'violence' } });
    const marked = { kind: 'protocolStep', protocol: 'violence', step: 'safe', standing: 'done' } as const;
    memory.add(id, { from: 'event', by, event: marked });
    const log = within(await conversation());
    await log.findByText(/Empezó el protocolo «Violencia» · Lucía/);
    await log.findByText(/Protocolo «Violencia»: hecho «Preguntá si es seguro» · Lucía/);
  });
});

describe('a referral', () => {
  it('is asked with nothing but what was written for it, and passed on only after consent', async () => {
    const referrals = new MemoryReferrals();
    openCase({}, { referrals });
    await userEvent.click(await screen.findByRole('button', { name: 'Proponer una derivación' }));
    const dialog = await screen.findByRole('dialog', { name: 'Proponer una derivación' });
    const ask = within(dialog).getByRole('button', { name: 'Preguntarle a la persona' });
    await userEvent.selectOptions(within(dialog).getByLabelText('Organización'), 'Otra, que no está en el directorio');
    await userEvent.type(within(dialog).getByLabelText(/Nombre, como lo va a leer/), 'Casa Abierta');
    await userEvent.type(within(dialog).getByLabelText(/Para qué, en una frase/), 'Que te ayuden con la residencia.');
    expect(ask).toHaveProperty('disabled', true);
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Qué necesita' }));
    await userEvent.type(within(dialog).getByLabelText(/Qué necesita: qué/), 'Renovar la residencia');
    await within(dialog).findByText('¿Podemos pasarle esto a Casa Abierta?');
    await userEvent.click(ask);
    const card = await screen.findByRole('article', { name: 'Casa Abierta' });
    await within(card).findByText('Espera la respuesta de la persona');
    expect(within(card).queryByRole('button', { name: 'Anotar que se hizo' })).toBeNull();
    const [asked] = [...referrals.referrals.values()];
    expect(asked?.passesOn).toEqual([{ kind: 'need', text: 'Renovar la residencia' }]);
  });

  it('that the person took back after it was passed on asks to tell the organization', async () => {
    const one = aCase();
    const referrals = new MemoryReferrals([
      {
        ...{ id: 'c'.repeat(24), case: one.id, caseNumber: 12, municipality: 'quilmes', organization: null },
        ...{ organizationName: 'Casa Abierta', purpose: 'Ayuda', passesOn: [], language: 'es', state: 'withdrawn' },
        ...{ askedAt: one.openedAt, askedBy: 'Lucía', expiresAt: one.openedAt, answeredAt: one.openedAt },
        passedOn: { at: one.openedAt, by: 'Lucía', way: 'phone' },
        ...{ withdrawnAt: one.openedAt, outcome: null, version: 3 },
      },
    ]);
    openInbox([one], { page: `/cases/${one.id}`, referrals });
    const card = await screen.findByRole('article', { name: 'Casa Abierta' });
    await within(card).findByText(/Avisale hoy a la organización/);
    await userEvent.selectOptions(within(card).getByLabelText('Qué pasó'), 'Borraron los datos');
    await userEvent.click(within(card).getByRole('button', { name: 'Anotar qué pasó' }));
    await within(card).findByText(/Borraron los datos\. /);
  });
});
