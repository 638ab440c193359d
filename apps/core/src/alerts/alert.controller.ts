import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { AlertService } from './alert.service.js';
import { AlertFiguresService } from './alert-figures.js';
import { AlertReachService } from './alert-reach.js';
import { AlertReview } from './alert-review.js';
import { AlertTrial } from './alert-trial.js';
import { AlertExchange } from './cap/alert-exchange.js';
import { PublicAlerts } from './public-alerts.js';

@Controller()
export class AlertController {
  constructor(
    private readonly alerts: AlertService,
    private readonly review: AlertReview,
    private readonly exchange: AlertExchange,
    private readonly reach: AlertReachService,
    private readonly trial: AlertTrial,
    private readonly figures: AlertFiguresService,
    private readonly publicAlerts: PublicAlerts,
  ) {}

  @Handle(operations.listAlerts)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listAlerts>) {
    return this.alerts.list(caller, query);
  }

  @Handle(operations.getAlert)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAlert>) {
    return this.alerts.get(caller, params.id);
  }

  @Handle(operations.createAlert)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createAlert>) {
    return this.alerts.create(caller, body.municipality, body.alert);
  }

  @Handle(operations.saveAlert)
  save(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.saveAlert>) {
    return this.alerts.save(caller, params.id, body.version, body.alert);
  }

  @Handle(operations.deleteAlert)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteAlert>) {
    return this.alerts.delete(caller, params.id, query.version);
  }

  @Handle(operations.followAlert)
  follow(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.followAlert>) {
    return this.alerts.follow(caller, params.id, body.kind);
  }

  @Handle(operations.submitAlert)
  submit(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.submitAlert>) {
    return this.review.submit(caller, params.id, body.version);
  }

  @Handle(operations.returnAlert)
  return(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.returnAlert>) {
    return this.review.return(caller, params.id, body.version, body.note);
  }

  @Handle(operations.sendAlert)
  send(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.sendAlert>) {
    return this.review.approve(caller, params.id, body.version);
  }

  @Handle(operations.holdAlert)
  hold(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.holdAlert>) {
    return this.review.hold(caller, params.id, body.version);
  }

  @Handle(operations.getAlertReach)
  getReach(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAlertReach>) {
    return this.reach.of(caller, params.id);
  }

  @Handle(operations.testAlert)
  test(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.testAlert>) {
    return this.trial.send(caller, params.id, body.language);
  }

  @Handle(operations.getAlertFigures)
  getFigures(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getAlertFigures>) {
    return this.figures.of(caller, params.id);
  }

  @Handle(operations.importAlert)
  import(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.importAlert>) {
    return this.exchange.import(caller, body.municipality, body.xml);
  }

  @Handle(operations.exportAlert)
  export(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.exportAlert>) {
    return this.exchange.export(caller, params.id);
  }

  @Handle(operations.listPublicAlerts)
  current(@Input() { params, query }: InputOf<typeof operations.listPublicAlerts>) {
    return this.publicAlerts.list(params.municipality, query.language);
  }
}
