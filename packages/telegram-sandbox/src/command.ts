import { parseArgs } from 'node:util';
import { PortInUseError } from './http/port-in-use-error.js';
import type { PersonOptions, PlacePreset, SandboxOptions } from './sandbox-options.js';
import { startTelegramSandbox } from './start-telegram-sandbox.js';

const usage = `Usage: telegram-sandbox [options]

  --port N             the port to listen on; 0 takes a free one (default 0)
  --host ADDRESS       the address to listen on (default 127.0.0.1)
  --token T            the bot's token, like 123456:ABC
  --bot-name NAME      the name the chat page shows
  --bot-username NAME  the bot's @name
  --title TEXT         the heading of the chat page
  --person NAME:LANG   a test person, like "Persona 1:es"; may be repeated
  --place NAME:LAT:LON a place the page offers for sharing; may be repeated
  --help               this text
`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  token: { type: 'string' },
  'bot-name': { type: 'string' },
  'bot-username': { type: 'string' },
  title: { type: 'string' },
  person: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

/** Runs the command line: starts a sandbox and keeps it until SIGINT or SIGTERM. */
export async function runCommand(commandLine: readonly string[]): Promise<void> {
  try {
    const read = readCommandLine(commandLine);
    if (read === null) process.stdout.write(usage);
    else await runUntilStopped(read);
  } catch (error) {
    const isOurs = error instanceof PortInUseError || error instanceof UsageError || error instanceof TypeError;
    process.stderr.write(`telegram-sandbox: ${isOurs ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** What was typed makes no sense; the message says what would. */
class UsageError extends Error {}

/** The options of the command line, or null when only the help was asked for. */
export function readCommandLine(commandLine: readonly string[]): SandboxOptions | null {
  const { values } = parseArgs({ args: [...commandLine], options });
  if (values.help) return null;
  return {
    port: readPort(values.port ?? '0'),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.token === undefined ? {} : { token: values.token }),
    ...(values.title === undefined ? {} : { title: values.title }),
    bot: {
      ...(values['bot-name'] === undefined ? {} : { name: values['bot-name'] }),
      ...(values['bot-username'] === undefined ? {} : { username: values['bot-username'] }),
    },
    persons: (values.person ?? []).map(readPerson),
    places: (values.place ?? []).map(readPlace),
  };
}

function readPort(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not "${given}".`);
}

function readPerson(given: string): PersonOptions {
  const [, name, languageCode] = /^(.+):([A-Za-z-]{2,})$/.exec(given) ?? [];
  if (name === undefined || languageCode === undefined) {
    throw new UsageError(`--person must look like "Persona 1:es", not "${given}".`);
  }
  return { name, languageCode };
}

function readPlace(given: string): PlacePreset {
  const [, name, latitude, longitude] = /^(.+):(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)$/.exec(given) ?? [];
  if (name === undefined) throw new UsageError(`--place must look like "Main square:-34.72:-58.25", not "${given}".`);
  return { name, latitude: Number(latitude), longitude: Number(longitude) };
}

async function runUntilStopped(sandboxOptions: SandboxOptions): Promise<void> {
  const sandbox = await startTelegramSandbox(sandboxOptions);
  const lines = [`Chat page  ${sandbox.chatUrl}`, `API root   ${sandbox.apiRoot}`, `Token      ${sandbox.token}`];
  process.stdout.write(`${lines.join('\n')}\n`);
  const stop = () => void sandbox.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
