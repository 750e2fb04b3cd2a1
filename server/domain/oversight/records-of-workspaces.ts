import { and, asc, eq } from 'drizzle-orm'
import {
  accessNeeds,
  groupWords,
  meetingActions,
  meetingComers,
  meetings,
  objectiveReadings,
  objectiveSteps,
  objectives,
  questionSets,
  sayings,
  seatChanges,
  seatRequests,
  seats,
  sharedWords,
  workspaces,
} from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage, whole } from './record-pages.ts'

/** Where a member works with a service: their seats, what they asked for and what was changed about it, and what they said and took on there. */
export const recordsOfWorkspaces = {
  seats: whole((db, me) =>
    db
      .select({
        group: workspaces.name,
        service: workspaces.service,
        seat: seats.kind,
        takenAt: seats.takenAt,
        leftAt: seats.leftAt,
        namedOnPublicPageAt: seats.namedAt,
      })
      .from(seats)
      .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
      .where(eq(seats.memberId, me))
      .orderBy(asc(seats.leftAt)),
  ),
  'seat-asks': whole((db, me) =>
    db
      .select({
        group: workspaces.name,
        seat: seatRequests.kind,
        words: seatRequests.words,
        askedAt: seatRequests.askedAt,
        outcome: seatRequests.outcome,
        whatWeToldYou: seatRequests.reason,
        decidedAt: seatRequests.decidedAt,
      })
      .from(seatRequests)
      .innerJoin(workspaces, eq(workspaces.id, seatRequests.workspaceId))
      .where(eq(seatRequests.memberId, me))
      .orderBy(asc(seatRequests.id)),
  ),
  'seat-changes': whole((db, me) =>
    db
      .select({
        group: workspaces.name,
        was: seatChanges.was,
        became: seatChanges.became,
        whatWeToldYou: seatChanges.reason,
        changedAt: seatChanges.changedAt,
      })
      .from(seats)
      .innerJoin(seatChanges, eq(seatChanges.seatId, seats.id))
      .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
      .where(eq(seats.memberId, me)),
  ),
  sayings: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: sayings.id },
          row: {
            group: workspaces.name,
            about: sayings.place,
            words: sayings.body,
            saidAt: sayings.saidAt,
            withdrawnAt: sayings.withdrawnAt,
            outOfView: sayings.withheld,
          },
        })
        .from(sayings)
        .innerJoin(workspaces, eq(workspaces.id, sayings.workspaceId))
        .where(and(eq(sayings.authorId, actor.id), past([sayings.id], after)))
        .orderBy(asc(sayings.id))
        .limit(atOnce),
    ),
  'group-words': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { id: groupWords.id },
          row: {
            group: workspaces.name,
            what: groupWords.place,
            writtenAt: groupWords.writtenAt,
            outOfView: groupWords.withheld,
          },
        })
        .from(groupWords)
        .leftJoin(workspaces, eq(workspaces.id, groupWords.workspaceId))
        .where(and(eq(groupWords.authorId, actor.id), past([groupWords.id], after)))
        .orderBy(asc(groupWords.id))
        .limit(atOnce),
    ),
  meetings: whole((db, me) =>
    db
      .select({
        meeting: meetings.title,
        startsAt: meetings.startsAt,
        answer: meetingComers.answer,
        answeredAt: meetingComers.answeredAt,
        packReadAt: meetingComers.readAt,
      })
      .from(seats)
      .innerJoin(meetingComers, eq(meetingComers.seatId, seats.id))
      .innerJoin(meetings, eq(meetings.id, meetingComers.meetingId))
      .where(eq(seats.memberId, me)),
  ),
  actions: whole((db, me) =>
    db
      .select({
        words: meetingActions.words,
        dueOn: meetingActions.dueOn,
        becameOfIt: meetingActions.ended,
        outcome: meetingActions.outcome,
        endedAt: meetingActions.endedAt,
      })
      .from(seats)
      .innerJoin(meetingActions, eq(meetingActions.ownerSeatId, seats.id))
      .where(eq(seats.memberId, me)),
  ),
  'access-needs': whole((db, me) =>
    db
      .select({ group: workspaces.name, words: accessNeeds.words, toldAt: accessNeeds.toldAt })
      .from(accessNeeds)
      .innerJoin(workspaces, eq(workspaces.id, accessNeeds.workspaceId))
      .where(eq(accessNeeds.memberId, me)),
  ),
  'objective-readings': whole((db, me) =>
    db
      .select({
        objective: objectives.title,
        day: objectiveReadings.readOn,
        note: objectiveReadings.note,
        writtenAt: objectiveReadings.writtenAt,
      })
      .from(objectiveReadings)
      .innerJoin(objectives, eq(objectives.id, objectiveReadings.objectiveId))
      .where(eq(objectiveReadings.writtenBy, me))
      .orderBy(asc(objectiveReadings.id)),
  ),
  'objective-steps': whole((db, me) =>
    db
      .select({ step: objectiveSteps.step, words: objectiveSteps.words, writtenAt: objectiveSteps.writtenAt })
      .from(objectiveSteps)
      .where(eq(objectiveSteps.writtenBy, me))
      .orderBy(asc(objectiveSteps.writtenAt)),
  ),
  'shared-questions': whole((db, me) =>
    db
      .select({
        name: questionSets.title,
        for: questionSets.use,
        questions: questionSets.questions,
        sharedAt: questionSets.sharedAt,
        takenBackAt: questionSets.withdrawnAt,
      })
      .from(questionSets)
      .where(eq(questionSets.sharedBy, me))
      .orderBy(asc(questionSets.id)),
  ),
  'shared-words': whole((db, me) =>
    db
      .select({ word: sharedWords.word, instead: sharedWords.instead, sharedAt: sharedWords.sharedAt })
      .from(sharedWords)
      .where(eq(sharedWords.sharedBy, me))
      .orderBy(asc(sharedWords.id)),
  ),
} satisfies Record<string, ReadPage>
