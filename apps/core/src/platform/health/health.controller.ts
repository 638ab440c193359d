import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '../database/database.js';
import { Open } from '../http/handle.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Open('says nothing but that the process answers')
  @Header('Cache-Control', 'no-store')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @Open('says nothing but whether requests can be served')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response) {
    const ready = await this.database.isReady();
    if (!ready) response.status(503);
    return { status: ready ? 'ready' : 'notReady', database: ready ? 'up' : 'away' };
  }
}
