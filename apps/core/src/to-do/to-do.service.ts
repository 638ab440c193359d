import { Injectable } from '@nestjs/common';
import { MOST_TO_DO, type ToDo } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { EntryScope } from '../entries/entry-scope.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { requireWorksIn } from '../staff/scope.js';
import type { Candidate } from './candidate.js';
import { Candidates } from './candidates.js';
import { choose } from './choose.js';
import { DayRepository } from './day.repository.js';
import { type Duties, dutiesOf } from './duties.js';
import { TaskReader } from './task-reader.js';

/** How soon after choosing it is worth to see whether there is more to do. */
const LOOK_AGAIN_MS = 600_000;

/**
 * At most seven things to do a day. What was chosen in the morning stays until the evening and is shown as done when it
 * is; what comes up during the day is added at the end while there is room.
 */
@Injectable()
export class ToDoService {
  constructor(
    private readonly municipalities: MunicipalityService,
    private readonly scope: EntryScope,
    private readonly candidates: Candidates,
    private readonly days: DayRepository,
    private readonly reader: TaskReader,
    private readonly clock: Clock,
  ) {}

  async get(caller: StaffCaller, id: string): Promise<ToDo> {
    requireWorksIn(caller, id);
    const municipality = await this.municipalities.getDocument(id);
    const today = localDate(this.clock.now(), municipality.timeZone);
    const duties = dutiesOf(caller, municipality);
    const chosen = await this.#chosen(caller, municipality, duties, today);
    return { day: today, tasks: await this.reader.read({ caller, municipality, duties, today }, chosen) };
  }

  async #chosen(
    caller: StaffCaller,
    municipality: MunicipalityDocument,
    duties: Duties,
    today: string,
  ): Promise<Candidate[]> {
    const id = `${caller.staff.id} ${municipality._id} ${today}`;
    const day = await this.days.find(id);
    const now = this.clock.now();
    if (day && (day.tasks.length >= MOST_TO_DO || now.getTime() - day.chosenAt.getTime() < LOOK_AGAIN_MS))
      return day.tasks;
    const before = day?.tasks ?? [];
    const where = { municipality: municipality._id, own: await this.scope.ownKeys(caller) };
    const found = await this.candidates.of({ caller, duties, where, today });
    const fresh = found.filter((one) => !before.some(({ entry }) => isSame(entry, one.entry)));
    await this.days.keep(id, before, [...before, ...choose(fresh, MOST_TO_DO - before.length)], now);
    return (await this.days.find(id))?.tasks ?? [];
  }
}

function isSame(one: Candidate['entry'], other: Candidate['entry']): boolean {
  return one?.toHexString() === other?.toHexString();
}
