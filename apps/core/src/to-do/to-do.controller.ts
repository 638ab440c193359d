import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ToDoService } from './to-do.service.js';

@Controller()
export class ToDoController {
  constructor(private readonly toDo: ToDoService) {}

  @Handle(operations.getToDo)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getToDo>) {
    return this.toDo.get(caller, params.id);
  }
}
