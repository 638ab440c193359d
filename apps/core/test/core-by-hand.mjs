// Core as its own main starts it, with hands that only tests have: a second port, on this machine alone, over which
// a job is run with core's clock at another moment. It uses what core's own tests use, and is no part of core.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { createApp } from '../dist/app.js';
import { Clock } from '../dist/platform/clock.js';
import { loadConfig } from '../dist/platform/config.js';
import { Jobs } from '../dist/platform/jobs/jobs.js';
import { Logger } from '../dist/platform/logger.js';
import { serve } from '../dist/platform/serve.js';

const config = loadConfig();
const logger = new Logger(config.logLevel);
const app = await createApp(config, logger);
const clock = app.get(Clock);
createServer(takeOrder).listen(Number(process.env['HANDS_PORT']), '127.0.0.1').unref();
await serve(app, config, logger);

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
