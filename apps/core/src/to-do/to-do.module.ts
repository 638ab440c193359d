import { Module } from '@nestjs/common';
import { EntryModule } from '../entries/entry.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { QuestionModule } from '../questions/question.module.js';
import { SharedContentModule } from '../shared-content/shared-content.module.js';
import { Candidates } from './candidates.js';
import { Contacts } from './contacts.js';
import { DayRepository } from './day.repository.js';
import { NeedRepository } from './need.repository.js';
import { TaskReader } from './task-reader.js';
import { ToDoController } from './to-do.controller.js';
import { ToDoService } from './to-do.service.js';

@Module({
  imports: [EntryModule, MunicipalityModule, QuestionModule, SharedContentModule],
  controllers: [ToDoController],
  providers: [ToDoService, Candidates, TaskReader, Contacts, NeedRepository, DayRepository],
})
export class ToDoModule {}
