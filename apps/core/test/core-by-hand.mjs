// Core as its own main starts it, with hands that only tests have: a second port, on this machine alone, over which
// a job is run with core's clock at another moment, and, where they ask for it, a door of this machine that every address
// outside leads to. It uses what core's own tests use, and is no part of core.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { createApp } from '../dist/app.js';
import { Clock } from '../dist/platform/clock.js';
import { loadConfig } from '../dist/platform/config.js';
import { Jobs } from '../dist/platform/jobs/jobs.js';
import { Logger } from '../dist/platform/logger.js';
import { Network } from '../dist/platform/network/network.js';
import { serve } from '../dist/platform/serve.js';

const config = loadConfig();
const logger = new Logger(config.logLevel);
const app = await createApp(config, logger);
const clock = app.get(Clock);
leadTo(process.env['HANDS_DOOR']);
createServer(takeOrder).listen(Number(process.env['HANDS_PORT']), '127.0.0.1').unref();
await serve(app, config, logger);

function leadTo(door) {
  if (door === undefined) return;
  const network = app.get(Network);
  network.addressesOf = async () => ['200.45.1.1'];
  network.doorTo = () => ({ address: '127.0.0.1', port: Number(door) });
}

async function takeOrder(request, response) {
  const { job, moment } = await json(request);
  clock.now = () => new Date(moment);
  const problem = await app
    .get(Jobs)
    .runNow(job)
    .then(() => '', String);
  delete clock.now;
  response.writeHead(problem === '' ? 200 : 500).end(problem);
}
