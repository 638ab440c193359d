import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { Handle, Input, type InputOf } from '../../platform/http/handle.js';
import { OwnReferralService } from '../referrals/own-referral.service.js';
import { OwnCaseService } from './own-case.service.js';

@Controller()
export class OwnCaseController {
  constructor(
    private readonly cases: OwnCaseService,
    private readonly referrals: OwnReferralService,
  ) {}

  @Handle(operations.getOwnStanding)
  standing(@Input() { params, query }: InputOf<typeof operations.getOwnStanding>) {
    return this.cases.standing(params.asker, query.municipality);
  }

  @Handle(operations.openCase)
  open(@Input() { params, body }: InputOf<typeof operations.openCase>) {
    return this.cases.open(params.asker, body);
  }

  @Handle(operations.sayToCase)
  say(@Input() { params, body }: InputOf<typeof operations.sayToCase>) {
    return this.cases.say(params.asker, body);
  }

  @Handle(operations.talkToBot)
  pause(@Input() { params, body }: InputOf<typeof operations.talkToBot>) {
    return this.cases.pause(params.asker, body.paused);
  }

  @Handle(operations.leaveCase)
  leave(@Input() { params }: InputOf<typeof operations.leaveCase>) {
    return this.cases.leave(params.asker);
  }

  @Handle(operations.answerReferral)
  answer(@Input() { params, body }: InputOf<typeof operations.answerReferral>) {
    return this.referrals.answer(params.asker, params.referral, body.answer);
  }
}
