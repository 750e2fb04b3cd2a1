import type { Withheld } from '#db/schema/index.ts'
import type { Asking } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { type ServiceCard, serviceCards, withCards } from '../service-cards/index.ts'
import { findsWord } from './folds.ts'
import { type Held, heldOn } from './held-words.ts'
import type { Muted } from './mutes.ts'
import type { Path } from './paths.ts'
import { withoutQuotes } from './quotes.ts'
import { badgesOn, facilitatorsOf, type PostRow, type Range, savedOn, supportOn } from './thread-rows.ts'
import type { SeenThread } from './threads.ts'
import { withoutNamesOf } from './unseen-names.ts'

/** Why a post is folded for this reader until they open it. */
export type Fold = {
  /** Content notes that the reader does not want open already. */
  readonly notes: readonly string[]
  /** It has a word in it that the reader chose. */
  readonly ownWord: boolean
  /** Its author is somebody the reader muted. Never set on words without a name: it would tell whose they are. */
  readonly muted: boolean
}

/** What stands beside a name, because coordinators gave it: nobody can choose it for themselves. */
export type PostBadge = 'moderator' | 'coordinator' | 'staff'

/** A post as this reader may see it. A post without a name carries no author, here or anywhere. */
export type SeenPost = {
  readonly id: string
  readonly author: {
    readonly id: string
    readonly name: string
    readonly isFacilitator: boolean
    readonly badge: PostBadge | null
  } | null
  readonly isMine: boolean
  readonly opensThread: boolean
  /** Sanitised HTML; null when it was taken down, by its author or by a moderator. */
  readonly html: string | null
  /** The services it names by their address, as the directory has them now. */
  readonly services: readonly ServiceCard[]
  /** Why it is out of view, when it is. Held words are on the page only for their author and those who check. */
  readonly withheld: Withheld | null
  /** Set while it waits to be checked. */
  readonly held: Held | null
  readonly contentNotes: readonly string[]
  readonly fold: Fold | null
  /** The post these words answer. It names nobody who wrote without a name. */
  readonly quotes: { readonly id: string; readonly name: string | null; readonly isTakenDown: boolean } | null
  /** "Living with chronic pain · 8 months in", as far as the author lets this reader see. */
  readonly journey: string | null
  /** Whole years ahead of the reader on the same path; 0 when not, or when either has not said. */
  readonly yearsAlong: number
  readonly postedAt: number
  readonly editedAt: number | null
  readonly support: readonly { readonly kind: string; readonly count: number; readonly isMine: boolean }[]
  /** The reader saved it to find it again. Only they know. */
  readonly isSaved: boolean
}

/** How the reader likes posts folded. */
type Liking = { readonly openNotes: readonly string[] | null; readonly foldWords: readonly string[] | null } | undefined

/** A page of posts as this reader may see them, and what the page says of the people around them. */
export async function seenPosts(
  ctx: Asking,
  thread: SeenThread,
  {
    page,
    range,
    paths,
    liking,
    muted,
    apart,
  }: {
    page: readonly PostRow[]
    range: Range
    paths: ReadonlyMap<string, Path>
    liking: Liking
    muted: Muted
    /** Whom the reader does not see here and is not seen by. */
    apart: ReadonlySet<string>
  },
) {
  const { db, actor } = ctx
  const facilitators = await facilitatorsOf(db).execute({ groupId: thread.groupId })
  const support = byPost(await supportOn(db).execute(range))
  const badges = byMember(await badgesOn(db).execute(range))
  const saved = new Set((await savedOn(db).execute(range)).map(({ postId }) => postId))
  const held = await heldOn(ctx, thread, page)
  const words = liking?.foldWords ?? []
  const withoutNames = await withoutNamesOf(db, apart)
  const cards = await serviceCards(
    db,
    page.map((row) => row.html),
  )
  const hasOwnWord = words.length > 0 ? findsWord(words) : null

  const seen = page.map((row): SeenPost => {
    const isMine = row.authorId === actor.id
    const path = row.nameless ? undefined : paths.get(row.authorId)
    const isQuoteOutOfSight = !row.quotedNameless && apart.has(row.quotedAuthorId ?? '')
    const written = wordsOf(row, isQuoteOutOfSight)
    const { html, services } = withCards(written !== null && !isMine ? withoutNames(written) : written, cards)
    const fold: Fold = {
      notes: row.contentNotes.filter((note) => !liking?.openNotes?.includes(note)),
      ownWord: html !== null && (hasOwnWord?.(plainOf(html)) ?? false),
      muted: !row.nameless && muted.person.has(row.authorId),
    }
    const isFolded = html !== null && !isMine && (fold.notes.length > 0 || fold.ownWord || fold.muted)
    return {
      id: row.id,
      author: row.nameless
        ? null
        : {
            id: row.authorId,
            name: row.name,
            isFacilitator: facilitators.some(({ id }) => id === row.authorId),
            badge: badges.get(row.authorId) ?? null,
          },
      isMine,
      opensThread: row.opensThread,
      html,
      services,
      withheld: row.withheld,
      held: held.get(row.id) ?? null,
      contentNotes: row.contentNotes,
      fold: isFolded ? fold : null,
      quotes: isQuoteOutOfSight ? null : quotesOf(row),
      journey: path?.words ?? null,
      yearsAlong: isMine ? 0 : (path?.yearsAlong ?? 0),
      postedAt: row.postedAt,
      editedAt: row.editedAt,
      support: support.get(row.id) ?? [],
      isSaved: saved.has(row.id),
    }
  })
  return {
    seen,
    facilitators: facilitators.map(({ name }) => name),
  }
}

/** Words that were taken down, or that a block hides, are gone, and so are they from the posts that quote them. */
function wordsOf(row: PostRow, isQuoteOutOfSight: boolean): string | null {
  if (row.withheld !== null && row.withheld !== 'held') return null
  return row.quotedTakenDownAt === null && !isQuoteOutOfSight ? row.html : withoutQuotes(row.html)
}

const quotesOf = ({ quotesId, quotedNameless, quotedName, quotedTakenDownAt }: PostRow): SeenPost['quotes'] =>
  quotesId === null
    ? null
    : { id: quotesId, name: quotedNameless ? null : quotedName, isTakenDown: quotedTakenDownAt !== null }

/** The badge that matters most to a reader comes last, and stays. */
const badgeOf: readonly (readonly [role: string, badge: PostBadge])[] = [
  ['staff', 'staff'],
  ['coordinator', 'coordinator'],
  ['duty-lead', 'moderator'],
  ['moderator', 'moderator'],
]

function byMember(rows: readonly { memberId: string; role: string }[]): ReadonlyMap<string, PostBadge> {
  const badges = new Map<string, PostBadge>()
  for (const [role, badge] of badgeOf) for (const row of rows) if (row.role === role) badges.set(row.memberId, badge)
  return badges
}

function byPost(rows: readonly { postId: string; kind: string; count: number; mine: number }[]) {
  const support = new Map<string, { kind: string; count: number; isMine: boolean }[]>()
  for (const { postId, kind, count, mine } of rows)
    support.set(postId, [...(support.get(postId) ?? []), { kind, count, isMine: mine > 0 }])
  return support
}
