import { Column } from './column.js';
import { act, listen } from './connection.js';
import { groupDialog, personDialog } from './dialogs.js';
import { element } from './dom.js';

const columnWidth = 340;
const mostColumns = 4;

const store = { title: '', bot: {}, persons: [], groups: [], places: [], languages: ['es'] };
/** Chat ids, the most recently chosen first: as many of them as fit are shown. */
let recent = [];
let isAway = false;
const columns = new Map();
const unread = new Map();
const byId = (id) => document.getElementById(id);

byId('add-person').addEventListener('click', addPerson);
byId('add-first').addEventListener('click', addPerson);
byId('add-group').addEventListener('click', () =>
  groupDialog(async (group) => chooseCreated(await act('addGroup', group))),
);
window.addEventListener('resize', arrange);
listen({ onEvent, onAway });

function addPerson() {
  personDialog(store.persons.length + 1, store.languages, async (person) =>
    chooseCreated(await act('addPerson', person)),
  );
}

function chooseCreated(created) {
  if (created !== null) choose(created.chatId ?? created.personId);
}

function onEvent(event) {
  if (event.kind === 'state') takeState(event.state);
  else if (event.kind === 'person') takeChat(store.persons, event.person);
  else if (event.kind === 'group') takeChat(store.groups, event.group);
  else hear(event);
}

function takeState(state) {
  Object.assign(store, state);
  document.title = state.title;
  byId('title').textContent = state.title;
  for (const chat of chats()) if (!recent.includes(chat.id)) recent.push(chat.id);
  for (const column of columns.values()) if (isAway) column.reload();
  isAway = false;
  for (const chat of chats()) columns.get(chat.id)?.update(chat);
  showConnection();
  arrange();
}

function onAway() {
  isAway = true;
  showConnection();
}

function showConnection() {
  const connected = !isAway && store.bot.isConnected;
  byId('status').className = connected ? 'status connected' : 'status';
  byId('status').textContent = connected ? `@${store.bot.username} is connected` : 'Nobody answers';
  byId('banner').hidden = connected;
  byId('banner').textContent = isAway
    ? 'The sandbox is away. This page comes back by itself as soon as the sandbox does.'
    : `No bot is connected. Start your bot with the API root ${location.origin}; what is written meanwhile waits for it.`;
}

function takeChat(list, chat) {
  const index = list.findIndex(({ id }) => id === chat.id);
  if (index === -1) list.push(chat);
  else list[index] = chat;
  if (!recent.includes(chat.id)) recent.push(chat.id);
  columns.get(chat.id)?.update(chats().find(({ id }) => id === chat.id));
  arrange();
}

function chats() {
  const groups = store.groups.map((group) => ({ ...group, isGroup: true }));
  return [...store.persons.map((person) => ({ ...person, isGroup: false })), ...groups];
}

function hear(event) {
  const column = columns.get(event.chatId);
  if (column !== undefined) column.hear(event);
  else if (event.kind === 'message') {
    unread.set(event.chatId, (unread.get(event.chatId) ?? 0) + 1);
    drawTabs();
  }
}

function choose(chatId) {
  recent = [chatId, ...recent.filter((id) => id !== chatId)];
  arrange();
}

/** Shows as many of the recently chosen chats as fit, in the order of the tabs. */
function arrange() {
  const room = Math.min(Math.max(Math.floor(window.innerWidth / columnWidth), 1), mostColumns);
  const known = chats();
  const visible = recent.filter((id) => known.some((chat) => chat.id === id)).slice(0, room);
  for (const [chatId, column] of columns) if (!visible.includes(chatId)) drop(chatId, column);
  for (const chat of known) if (visible.includes(chat.id)) show(chat);
  byId('nobody').hidden = known.length > 0;
  byId('columns').hidden = known.length === 0;
  byId('add-group').hidden = store.persons.length === 0;
  drawTabs();
}

function drop(chatId, column) {
  column.node.remove();
  columns.delete(chatId);
}

function show(chat) {
  unread.delete(chat.id);
  const known = columns.get(chat.id);
  const order = chats().map(({ id }) => id);
  if (known !== undefined) return;
  const column = new Column(chat, store);
  columns.set(chat.id, column);
  const later = [...columns].filter(([id, { node }]) => node.isConnected && order.indexOf(id) > order.indexOf(chat.id));
  const next = later.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))[0];
  byId('columns').insertBefore(column.node, next?.[1].node ?? null);
  column.reload();
}

function drawTabs() {
  const known = chats();
  byId('tabs').hidden = known.length < 2;
  const focused = document.activeElement?.dataset?.chat;
  byId('tabs').replaceChildren(...known.map(drawTab));
  if (focused !== undefined) document.querySelector(`[data-chat="${focused}"]`)?.focus();
}

function drawTab(chat) {
  const count = unread.get(chat.id);
  const badge =
    count === undefined ? null : element('span', { class: 'unread', 'aria-label': `${count} new` }, String(count));
  return element(
    'button',
    {
      type: 'button',
      class: 'tab',
      dir: 'auto',
      'data-chat': chat.id,
      'aria-pressed': String(columns.has(chat.id)),
      onclick: () => choose(chat.id),
    },
    chat.isGroup ? chat.title : chat.name,
    badge,
  );
}
