import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { TrainingService } from './training.service.js';
import { TrainingFileService } from './training-file.service.js';

@Controller()
export class TrainingController {
  constructor(
    private readonly trainings: TrainingService,
    private readonly files: TrainingFileService,
  ) {}

  @Handle(operations.listTrainings)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listTrainings>) {
    return this.trainings.list(caller, query);
  }

  @Handle(operations.getTraining)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getTraining>) {
    return this.trainings.get(caller, params.id);
  }

  @Handle(operations.createTraining)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createTraining>) {
    return this.trainings.create(caller, body.training);
  }

  @Handle(operations.updateTraining)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateTraining>) {
    return this.trainings.update(caller, params.id, body.version, body.training);
  }

  @Handle(operations.addTrainingFile)
  addFile(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addTrainingFile>) {
    return this.files.add(caller, params.id, body);
  }

  @Handle(operations.getTrainingFile)
  file(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getTrainingFile>) {
    return this.files.read(caller, params);
  }
}
