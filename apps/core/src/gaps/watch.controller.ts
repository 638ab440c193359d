import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { Watching } from './watching.js';

@Controller()
export class WatchController {
  constructor(private readonly watching: Watching) {}

  @Handle(operations.awaitAnswer)
  watch(@Input() { params, body }: InputOf<typeof operations.awaitAnswer>) {
    return this.watching.watch(params.id, body);
  }

  @Handle(operations.stopAwaitingAnswer)
  stop(@Input() { params, query }: InputOf<typeof operations.stopAwaitingAnswer>) {
    return this.watching.stop(params.id, query.asker);
  }
}
