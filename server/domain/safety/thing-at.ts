import type { Reader } from '#db/database.ts'
import type { SubjectKind } from '#db/schema/index.ts'
import type { SubjectFace, SubjectRef, Subjects } from '../subjects.ts'

/** The thing whose address is in these words; null when there is none, or nothing stands there. */
export async function thingAt(
  db: Reader,
  subjects: Subjects,
  words: string,
): Promise<(SubjectRef & { readonly face: SubjectFace }) | null> {
  const [path] = /\/(groups|members|report|support|working-together)\/[^\s<>"]+/.exec(words) ?? []
  if (!path) return null
  for (const kind of Object.keys(subjects) as SubjectKind[]) {
    const [, named] = new RegExp(`^/report/${kind}/([\\w-]{1,60})`).exec(path) ?? []
    const id = named ?? (await subjects[kind].at(db, path))
    const face = id ? await subjects[kind].face(db, id) : null
    if (id && face) return { kind, id, face }
  }
  return null
}
