import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { exposures, groups, members } from '#db/schema/index.ts'
import { type Actor, isModerator } from '../kernel/actor.ts'
import { type Asking, query } from '../kernel/command.ts'
import { mayReveal } from '../oversight/index.ts'
import type { SubjectFace } from '../subjects.ts'
import { newestEntry } from './as-seen.ts'
import { logOf } from './case-log.ts'
import { decisionsIn, reportsIn, talkAbout, verdictOn } from './case-records.ts'
import { mayDo } from './case-tools.ts'
import { colleaguesOf } from './colleagues.ts'
import { historyOf } from './history.ts'
import { kinOf } from './kin.ts'
import { type SeenCase, visibleCase } from './visible-case.ts'

/** Everything somebody needs to look into a case. Its words come only once they have opened them. Refuses: not-found. */
export const casePage = query(z.object({ caseId: z.string() }), async (asking, { caseId }) => {
  const { db, actor, now, subjects } = asking
  const seen = await visibleCase(db, actor, caseId)
  const face = await subjects[seen.subjectKind].face(db, seen.subjectId)
  const { isPrivate } = subjects[seen.subjectKind]
  const isOpened = await hasOpened(db, actor, seen)
  const seesAll = isModerator(actor)
  return {
    ...facts(seen),
    groupName: await groupNamed(db, seen.groupId),
    claimedBy: await nameOf(db, seen.claimedBy),
    subject: face && faceWithoutWords(face),
    /** Words between two people: they open for a reason only. */
    isPrivate,
    /** The words whose writer this person may find out, for a reason; null when there is nothing to find out. */
    reveals: face?.nameless && !isPrivate && mayFindOut(actor, seen) ? seen.subjectId : null,
    words: face && isOpened ? await wordsOf(asking, seen, face) : null,
    verdict: await verdictOn(db, seen),
    reports: await reportsIn(db, actor, caseId),
    history: await historyOf({ db, now, subjects }, seen, face),
    decisions: await decisionsIn(db, actor, caseId),
    log: (await logOf(db, seen)).filter(({ kind }) => seesAll || kind !== 'asked'),
    kin: seesAll && !seen.isClosed ? await kinOf(db, subjects, seen) : [],
    talk: seesAll ? await talkAbout(db, caseId) : [],
    colleagues: (await colleaguesOf(db, actor)).filter(({ id }) => id !== seen.aboutId),
    may: await mayDo(db, actor, seen),
    asOf: await newestEntry(db, caseId),
    now,
  }
})

const mayFindOut = (actor: Actor, { isFacilitator }: SeenCase): boolean =>
  mayReveal(actor, { isMine: false, isNameless: true, isFacilitator }).allowed

const facts = ({ id, subjectKind, level, source, openedAt, dueAt, closedAt, mergedInto, ...seen }: SeenCase) => ({
  id,
  subjectKind,
  level,
  source,
  openedAt,
  dueAt,
  closedAt,
  mergedInto,
  isMine: seen.isMine,
  isHandedUp: seen.isHandedUp,
})

/** A hello of a newcomer is nothing hard; everything else stays closed until somebody opens it on purpose. */
async function hasOpened(db: Reader, actor: Actor, { id, level, source, reportCount }: SeenCase): Promise<boolean> {
  if (level === 'green' && source === 'newcomer' && reportCount === 0) return true
  const rows = await db
    .select({ id: exposures.id })
    .from(exposures)
    .where(and(eq(exposures.memberId, actor.id), eq(exposures.caseId, id)))
  return rows.length > 0
}

const faceWithoutWords = ({ author, nameless, place, contentNotes, writtenAt, withheld }: SubjectFace) => ({
  author: nameless ? null : author,
  place,
  contentNotes,
  writtenAt,
  withheld,
})

async function wordsOf({ db, actor, subjects }: Asking, seen: SeenCase, { title, html, path }: SubjectFace) {
  const subject = subjects[seen.subjectKind]
  // Two people said it to each other: the rest of it is read for a reason of its own (read-around.ts).
  const hasRest = (await subject.between(db, seen.subjectId)).length > 0
  const around = hasRest ? [] : await subject.around(db, seen.subjectId)
  const mayVisit = await subject.visibleTo(db, actor, seen.subjectId).then(
    () => true,
    () => false,
  )
  return {
    title,
    html,
    /** There is more around it, which opens for a reason of its own. */
    hasRest,
    around: around.map(({ id, author, html: said, writtenAt, isSubject }) => ({
      id,
      author,
      html: said,
      writtenAt,
      isSubject,
    })),
    /** Where it stands, for those who may go there. */
    path: mayVisit ? path : null,
  }
}

async function groupNamed(db: Reader, groupId: string | null): Promise<string | null> {
  if (groupId === null) return null
  const [group] = await db.select({ name: groups.name }).from(groups).where(eq(groups.id, groupId))
  return group?.name ?? null
}

async function nameOf(db: Reader, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null
  const [member] = await db.select({ name: members.name }).from(members).where(eq(members.id, memberId))
  return member?.name ?? null
}
