import { Module } from '@nestjs/common';
import { UpdateController } from './update.controller.js';
import { UpdateRepository } from './update.repository.js';
import { UpdateService } from './update.service.js';

@Module({ controllers: [UpdateController], providers: [UpdateService, UpdateRepository] })
export class UpdateModule {}
