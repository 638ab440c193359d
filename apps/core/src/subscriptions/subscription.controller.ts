import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../platform/http/handle.js';
import { Leaving } from './leaving.js';
import { Subscriptions } from './subscriptions.js';

@Controller()
export class SubscriptionController {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly leaving: Leaving,
  ) {}

  @Handle(operations.getSubscription)
  get(@Input() { params }: InputOf<typeof operations.getSubscription>) {
    return this.subscriptions.get(params);
  }

  @Handle(operations.subscribe)
  subscribe(@Input() { params, body }: InputOf<typeof operations.subscribe>) {
    return this.subscriptions.subscribe(params, body);
  }

  @Handle(operations.leaveOutreach)
  leave(@Input() { params, body }: InputOf<typeof operations.leaveOutreach>) {
    return this.leaving.leave(params.asker, body.reason);
  }
}
