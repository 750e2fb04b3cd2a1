import { and, asc, eq } from 'drizzle-orm'
import {
  documents,
  documentUploads,
  objectiveReadings,
  objectiveSteps,
  objectives,
  questionSets,
  seatChanges,
  seatRequests,
  seats,
  sharedWords,
  workspaces,
} from '#db/schema/index.ts'
import { atOnce, paged, past, type ReadPage, whole } from './record-pages.ts'

/** Where a member works with a service: their seats, what they asked for, and what was changed about it. */
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
  'papers-brought': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: documentUploads.keptAt, id: documentUploads.id },
          row: {
            file: documentUploads.name,
            title: documents.title,
            broughtAt: documentUploads.keptAt,
            droppedAt: documentUploads.droppedAt,
          },
        })
        .from(documentUploads)
        .leftJoin(documents, eq(documents.id, documentUploads.documentId))
        .where(and(eq(documentUploads.keptBy, actor.id), past([documentUploads.keptAt, documentUploads.id], after)))
        .orderBy(asc(documentUploads.keptAt), asc(documentUploads.id))
        .limit(atOnce),
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
