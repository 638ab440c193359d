// Core as its own main starts it, with hands that only tests have: a second port, on this machine alone, over which
// a job is run with core's clock at another moment, and, where they ask for it, a door of this machine that every address
// outside leads to. It uses what core's own tests use, and is no part of core.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { createApp } from '../../src/app.js';
import { Clock } from '../../src/platform/clock.js';
import { loadConfig } from '../../src/platform/config.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Logger } from '../../src/platform/logger.js';
import { Network } from '../../src/platform/network/network.js';
import { serve } from '../../src/platform/serve.js';

const config = loadConfig();
const logger = new Logger(config.logLevel);
const app = await createApp(config, logger);
const clock = app.get(Clock);
const { now } = clock;
leadTo(process.env['HANDS_DOOR']);
createServer(takeOrder).listen(Number(process.env['HANDS_PORT']), '127.0.0.1').unref();
await serve(app, config, logger);

function leadTo(port: string | undefined): void {
  if (port === undefined) return;
  const network = app.get(Network);
  network.addressesOf = async () => ['200.45.1.1'];
  network.doorTo = () => ({ address: '127.0.0.1', port: Number(port) });
}

async function takeOrder(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { job, moment } = (await json(request)) as { job: string; moment: string };
  clock.now = () => new Date(moment);
  const problem = await app
    .get(Jobs)
    .runNow(job)
    .then(() => '', String);
  clock.now = now;
  response.writeHead(problem === '' ? 200 : 500).end(problem);
}
