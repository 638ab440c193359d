import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { AssessmentService } from './assessment.service.js';
import { ComparisonService } from './comparison.service.js';
import { MatrixService } from './matrix.service.js';
import { MoveService } from './move.service.js';

@Controller()
export class AssessmentController {
  constructor(
    private readonly rounds: AssessmentService,
    private readonly moves: MoveService,
    private readonly matrices: MatrixService,
    private readonly comparisons: ComparisonService,
  ) {}

  @Handle(operations.listAssessments)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listAssessments>) {
    return this.rounds.list(caller, query);
  }

  @Handle(operations.getAssessment)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAssessment>) {
    return this.rounds.get(caller, params.id);
  }

  @Handle(operations.openAssessment)
  open(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.openAssessment>) {
    return this.rounds.open(caller, body.assessment);
  }

  @Handle(operations.updateAssessment)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateAssessment>) {
    return this.rounds.update(caller, params.id, body.version, body.assessment);
  }

  @Handle(operations.moveAssessment)
  move(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.moveAssessment>) {
    return this.moves.move(caller, params.id, body);
  }

  @Handle(operations.getAssessmentMatrix)
  matrix(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAssessmentMatrix>) {
    return this.matrices.get(caller, params.id);
  }

  @Handle(operations.compareAssessments)
  compare(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.compareAssessments>) {
    return this.comparisons.compare(caller, query.before, params.id);
  }
}
