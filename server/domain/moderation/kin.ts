import { and, desc, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases } from '#db/schema/index.ts'
import type { Case } from '../safety/index.ts'
import type { SubjectFace, Subjects } from '../subjects.ts'

/** Another open case that may belong to this one. */
export type Kin = Pick<Case, 'id' | 'level' | 'openedAt'> & {
  readonly place: string
  readonly tie: 'same-person' | 'same-thread'
}

const mostKin = 10

/**
 * Open cases about the same person, or in the same thread. That two things are by one person is told of things written
 * with a name only: somebody who wrote without one must not be known by the company of their other words.
 */
export async function kinOf(db: Reader, subjects: Subjects, standing: Case): Promise<Kin[]> {
  const own = await subjects[standing.subjectKind].face(db, standing.subjectId)
  if (!own) return []
  const around = await subjects[standing.subjectKind].around(db, standing.subjectId)
  const near = [
    ...(await openCases(db, standing, eq(cases.aboutId, standing.aboutId))
      .orderBy(desc(cases.openedAt))
      .limit(mostKin)),
    ...(await openCases(
      db,
      standing,
      and(
        eq(cases.subjectKind, standing.subjectKind),
        inArray(
          cases.subjectId,
          around.map(({ id }) => id),
        ),
      ),
    )),
  ]
  const kin: Kin[] = []
  for (const { id, level, openedAt, subjectKind, subjectId, aboutId } of new Map(
    near.map((one) => [one.id, one]),
  ).values()) {
    const face = await subjects[subjectKind].face(db, subjectId)
    const tie = face && tieBetween(own, face, aboutId === standing.aboutId)
    if (face && tie) kin.push({ id, level, openedAt, place: face.place, tie })
  }
  return kin.slice(0, mostKin)
}

const openCases = (db: Reader, { id }: Case, whose: SQL | undefined) =>
  db
    .select()
    .from(cases)
    .where(and(isNull(cases.closedAt), ne(cases.id, id), whose))

/** What ties two things together; null when nothing does that may be told. */
function tieBetween(own: SubjectFace, other: SubjectFace, isSamePerson: boolean): Kin['tie'] | null {
  if (isSamePerson && !own.nameless && !other.nameless) return 'same-person'
  const thread = (face: SubjectFace) => face.path.split('#')[0]
  return thread(own) === thread(other) ? 'same-thread' : null
}
