import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { copingChecks, members } from '#db/schema/index.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace } from '../subjects.ts'

/** What the people who look after this place see of a private weekly check: that it worried us, or that somebody asked for a hello. Its words stay sealed; nobody opens them. */
export const copingSubject: Subject = {
  isPrivate: true,
  between: async () => [],
  visibleTo: async () => {
    throw notFound('Weekly check')
  },
  face: faceOf,
  at: async () => null,
  around: async () => [],
  withhold: async () => nothingToHide(),
  restore: async () => nothingToHide(),
  note: async () => nothingToHide(),
}

const nothingToHide = (): never => {
  throw conflict('This is private, and nobody reads it. There is nothing to take from view')
}

const words =
  'A private weekly check. Its words are sealed, and nobody here can read them. Write to the person instead.'

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ check: copingChecks, author: members.name })
    .from(copingChecks)
    .innerJoin(members, eq(members.id, copingChecks.memberId))
    .where(eq(copingChecks.id, id))
  if (!row) return null
  return {
    authorId: row.check.memberId,
    author: row.author,
    nameless: false,
    groupId: null,
    place: 'A private weekly check',
    path: '/coping',
    title: null,
    words,
    html: `<p>${words}</p>`,
    contentNotes: [],
    writtenAt: row.check.checkedAt,
    withheld: null,
  }
}
