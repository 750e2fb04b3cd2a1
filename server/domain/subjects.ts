import type { Reader } from '#db/database.ts'
import type { ContentNote, SubjectKind, Withheld } from '#db/schema/index.ts'
import type { Actor } from './kernel/actor.ts'
import type { Context } from './kernel/command.ts'
import type { Verdict } from './safety/triage/verdict.ts'

/** Everything that can be reported, by kind. */
export const subjectKinds = [
  'post',
  'profile',
  'letter',
  'chat-message',
  'private-message',
  'peer-ask',
  'peer-offer',
  'document-comment',
  'comment-reply',
  'proposal-comment',
  'saying',
  'group-words',
  'summary',
] as const satisfies readonly SubjectKind[]

/** A thing that can be reported and acted on, by its kind and id. */
export type SubjectRef = { readonly kind: SubjectKind; readonly id: string }

/** A thing as the people who look after this place see it. `authorId` is for decisions and stays on the server while `nameless`. */
export type SubjectFace = {
  readonly authorId: string
  readonly author: string
  /** Written without a name: moderators read it without one too, until somebody reveals it with a reason. */
  readonly nameless: boolean
  readonly groupId: string | null
  /** "A reply in Chronic pain". */
  readonly place: string
  /** Where it stands, as a path of ours. */
  readonly path: string
  readonly title: string | null
  /** The words as they were typed. */
  readonly words: string
  /** The same as safe HTML. */
  readonly html: string
  readonly contentNotes: readonly ContentNote[]
  readonly writtenAt: number
  /** Null: in view. */
  readonly withheld: Withheld | null
}

/** Words around a thing, so that nobody judges a sentence by itself. Oldest first. */
export type SubjectNeighbour = {
  readonly id: string
  /** Null: written without a name. */
  readonly author: string | null
  readonly words: string
  readonly html: string
  readonly writtenAt: number
  readonly isSubject: boolean
}

/** What a pillar can do for the people who look after this place, for one kind of thing. */
export type Subject = {
  /** Words between two people: whoever else opens them says why, and that is kept. */
  readonly isPrivate: boolean
  /** As this person may see it. Refuses: not-found. */
  readonly visibleTo: (db: Reader, actor: Actor, id: string) => Promise<SubjectFace>
  /** Whatever state it is in; null when there is no such thing. For those who moderate. */
  readonly face: (db: Reader, id: string) => Promise<SubjectFace | null>
  /** The id of the thing that an address of ours (a path, with what stands after #) points at; null when it is none of this kind. It may not exist. */
  readonly at: (db: Reader, path: string) => Promise<string | null>
  /** The two people whose conversation it stands in: what is around it opens for a reason of its own. Nobody for all else. */
  readonly between: (db: Reader, id: string) => Promise<readonly string[]>
  readonly around: (db: Reader, id: string) => Promise<readonly SubjectNeighbour[]>
  /** Takes it from view (it can come back), or removes it. Answers with how it stood before. */
  readonly withhold: (ctx: Context, id: string, how: 'hidden' | 'removed') => Promise<Withheld | null>
  /** Puts it back as it stood before a decision, or lets through what was held. */
  readonly restore: (ctx: Context, id: string, to: Withheld | null) => Promise<void>
  /** Adds content notes; answers with those it had. */
  readonly note: (ctx: Context, id: string, notes: readonly ContentNote[]) => Promise<readonly ContentNote[]>
}

/** Each kind of thing and its pillar. Forgetting one does not compile. */
export type Subjects = { readonly [Kind in SubjectKind]: Subject }

/** The first look at a text, pure and quick. */
export type Triage = (text: string) => Verdict
