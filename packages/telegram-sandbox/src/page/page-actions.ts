import { badRequest } from '../bot-api/api-error.js';
import type { FaultKind } from '../bot-api/faults.js';
import type { Parameters } from '../bot-api/parameters.js';
import type { Conversation } from '../driver/conversation.js';
import type { Driver } from '../driver/driver.js';
import type { Person } from '../driver/person.js';

/** Something the page asks the driver to do; the answer is what the page needs to know about it. */
type PageAction = (driver: Driver, parameters: Parameters) => unknown;

const faultKinds: readonly FaultKind[] = [
  'flood',
  'serverError',
  'badGateway',
  'garbage',
  'hangUp',
  'hangUpAfter',
  'blackHole',
];

/** What can be asked for at `POST /driver/<name>`, with JSON parameters. */
export const pageActions: Readonly<Record<string, PageAction>> = {
  addPerson: (driver, parameters) => {
    const person = driver.person({
      name: required(parameters, 'name'),
      languageCode: parameters.text('languageCode') ?? 'es',
    });
    return { personId: person.id };
  },
  addGroup: (driver, parameters) => {
    const members = driver.persons().slice(-50);
    return { chatId: driver.group({ title: required(parameters, 'title'), members }).chatId };
  },
  speak: (driver, parameters) => getPerson(driver, parameters).speak(required(parameters, 'languageCode')),
  block: (driver, parameters) => getPerson(driver, parameters).block(),
  unblock: (driver, parameters) => getPerson(driver, parameters).unblock(),
  send: (driver, parameters) => {
    const replyTo = parameters.integer('replyTo', 0);
    getConversation(driver, parameters).send(required(parameters, 'text'), replyTo === 0 ? {} : { replyTo });
  },
  edit: (driver, parameters) => {
    getConversation(driver, parameters).edit(parameters.integer('messageId', 0), required(parameters, 'text'));
  },
  press: (driver, parameters) => {
    const options = { messageId: parameters.integer('messageId', 0) };
    const press = getConversation(driver, parameters).press(required(parameters, 'button'), options);
    return { queryId: press.queryId };
  },
  shareLocation: (driver, parameters) => {
    const latitude = coordinate(parameters, 'latitude', 90);
    const longitude = coordinate(parameters, 'longitude', 180);
    getConversation(driver, parameters).shareLocation(latitude, longitude);
  },
  shareContact: (driver, parameters) => void getConversation(driver, parameters).shareContact(),
  sendSticker: (driver, parameters) => {
    getConversation(driver, parameters).sendSticker(parameters.text('emoji') ?? '👍');
  },
  sendVoice: (driver, parameters) => {
    getConversation(driver, parameters).sendVoice(parameters.integer('seconds', 3));
  },
  sendPhoto: (driver, parameters) => {
    const file = parameters.findFile('file');
    const caption = parameters.text('caption') ?? '';
    getConversation(driver, parameters).sendPhoto({ ...(file === null ? {} : { bytes: file.bytes }), caption });
  },
  sendDocument: (driver, parameters) => {
    const file = parameters.findFile('file');
    if (file === null) throw badRequest('there is no file in the request');
    getConversation(driver, parameters).sendDocument(file);
  },
  injectFault: (driver, parameters) => {
    const kind = faultKinds.find((candidate) => candidate === parameters.text('kind'));
    if (kind === undefined) throw badRequest(`kind must be one of ${faultKinds.join(', ')}`);
    const method = parameters.text('method');
    driver.injectFault({
      kind,
      ...(method === undefined ? {} : { method }),
      ...number(parameters, 'calls'),
      ...number(parameters, 'seconds'),
      ...number(parameters, 'retryAfterSeconds'),
    });
  },
  clearFaults: (driver) => driver.clearFaults(),
};

function number<Name extends string>(parameters: Parameters, name: Name): Partial<Record<Name, number>> {
  const value = parameters.decimal(name);
  return value === undefined ? {} : ({ [name]: value } as Record<Name, number>);
}

function getPerson(driver: Driver, parameters: Parameters): Person {
  const person = driver.findPerson(parameters.integer('personId', 0));
  if (person === null) throw badRequest('there is no such person');
  return person;
}

/** Where the person acts: in the group `chatId`, or in their private chat with the bot. */
function getConversation(driver: Driver, parameters: Parameters): Conversation {
  const person = getPerson(driver, parameters);
  const chatId = parameters.integer('chatId', person.id);
  if (chatId === person.id) return person;
  const group = driver.groups().find((candidate) => candidate.chatId === chatId);
  if (group === undefined) throw badRequest('there is no such chat');
  return person.in(group);
}

function required(parameters: Parameters, name: string): string {
  const text = parameters.text(name)?.trim() ?? '';
  if (text === '') throw badRequest(`${name} is empty`);
  return text;
}

function coordinate(parameters: Parameters, name: string, most: number): number {
  const value = parameters.decimal(name);
  if (value === undefined || Math.abs(value) > most) throw badRequest(`${name} must be from -${most} to ${most}`);
  return value;
}
