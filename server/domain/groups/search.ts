import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { newestMatches, type TextSearch } from '#db/full-text.ts'
import { groups, memberships } from '#db/schema/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { plainOf } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { excerpt, inPieces } from './excerpts.ts'
import { foldsOf, isFolded } from './folds.ts'
import { type FoundPost, foundPosts } from './found-posts.ts'
import { type Muted, mutedSubjects } from './mutes.ts'
import { mayKeep } from './policy.ts'
import { howWell } from './ranking.ts'
import { settleTerms, type Terms } from './respelling.ts'
import { matcherOf, searchTerms } from './search-terms.ts'

/** Posts on one page of search. */
export const foundAPage = 20
/** "Best first" ranks this many of the newest: ranking everything would take as long as the community is large. */
const rankedAtMost = 200

export const SearchInput = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200))
    .catch(''),
  order: z.enum(['newest', 'best']).catch('newest'),
  /** One group's slug; all of mine when empty. */
  group: z.string().max(80).nullish(),
  before: z.coerce.number().int().positive().nullish().catch(null),
})

/** Posts in this member's own groups that speak of something, newest or best first. The words are never kept. Refuses: forbidden, not-found, too-many. */
export const search = query(
  SearchInput,
  async (ctx, { q, order, group, before }) => {
    demand(mayKeep(ctx.actor))
    const muted = await mutedSubjects(ctx.db, ctx.actor.id, ctx.now)
    const mine = (await groupsOf(ctx.db, ctx.actor.id)).filter(({ id }) => !muted.group.has(id))
    const chosen = group ? mine.filter(({ slug }) => slug === group) : mine
    if (group && chosen.length === 0) throw notFound('Group')
    const asked = {
      q,
      order,
      group: group || null,
      groups: mine.map(({ slug, name }) => ({ slug, name })).sort((a, b) => a.name.localeCompare(b.name)),
    }

    const words = searchTerms(q)
    const groupIds = chosen.map(({ id }) => id)
    if (words.length === 0)
      return { ...asked, isTooCommon: q !== '', corrections: [], isLoose: false, found: [], next: null }

    const { terms, corrections, isLoose, posts, next } = await lookFor(ctx, { words, groupIds, order, before }, muted)
    const folds = await foldsOf(ctx.db, ctx.actor.id)
    const isMatch = matcherOf(terms.flat())
    const isClosed = ({ authorId, contentNotes, html }: FoundPost) =>
      authorId !== ctx.actor.id && isFolded(folds, { contentNotes, text: plainOf(html) })
    return {
      ...asked,
      isTooCommon: false,
      // Said only beside results: otherwise it could tell of words that are none of this reader's.
      corrections: posts.length > 0 ? corrections : [],
      isLoose,
      found: posts.map((post) => ({
        id: post.id,
        slug: post.slug,
        groupName: post.groupName,
        title: inPieces(post.title, isMatch),
        opensThread: post.opensThread,
        by: post.nameless ? null : post.author,
        postedAt: post.postedAt,
        contentNotes: post.contentNotes,
        /** Null while its content note, or the reader's own fold, keeps it closed. */
        excerpt: isClosed(post) ? null : excerpt(post.html, isMatch),
      })),
      next,
    }
  },
  { limit: 'searching' },
)

const groupsOf = (db: Reader, memberId: string) =>
  db
    .select({ id: groups.id, slug: groups.slug, name: groups.name })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .where(eq(memberships.memberId, memberId))

type Wish = Pick<z.output<typeof SearchInput>, 'order' | 'before'> & {
  readonly words: readonly string[]
  readonly groupIds: readonly string[]
}
type Posts = { readonly posts: FoundPost[]; readonly next: number | null }

/** The words as typed, which nearly always find something; then what they may have meant. */
async function lookFor(ctx: Asking, { words, groupIds, order, before }: Wish, muted: Muted): Promise<Posts & Terms> {
  const look = ({ terms, isLoose }: Terms) => {
    const search = { terms: isLoose ? [terms.flat()] : terms, groupIds }
    return order === 'best'
      ? best(ctx, { ...search, limit: rankedAtMost }, { muted, terms })
      : newest(ctx, { ...search, limit: foundAPage + 5, ...(before ? { beforeSeq: before } : {}) }, muted)
  }
  const asTyped = { terms: words.map((word) => [word]), corrections: [], isLoose: false }
  const found = await look(asTyped)
  if (found.posts.length > 0) return { ...asTyped, ...found }
  const settled = await settleTerms(ctx.db, words, groupIds)
  return settled ? { ...settled, ...(await look(settled)) } : { ...asTyped, ...found }
}

/** Goes back in time until a page is full: what is hidden from this reader leaves no gaps that tell of it. */
async function newest({ db, actor }: Asking, search: TextSearch, muted: Muted): Promise<Posts> {
  const posts: FoundPost[] = []
  let beforeSeq = search.beforeSeq
  for (let rounds = 0; rounds < 5; rounds++) {
    const seqs = await newestMatches(db, { ...search, ...(beforeSeq ? { beforeSeq } : {}) })
    posts.push(...(await foundPosts(db, actor, seqs, muted)))
    beforeSeq = seqs.at(-1)
    if (seqs.length < search.limit) return { posts: posts.slice(0, foundAPage), next: nextAfter(posts) }
    if (posts.length > foundAPage) break
  }
  return { posts: posts.slice(0, foundAPage), next: nextAfter(posts) ?? beforeSeq ?? null }
}

const nextAfter = (posts: readonly FoundPost[]) =>
  posts.length > foundAPage ? (posts[foundAPage - 1]?.seq ?? null) : null

async function best(
  { db, actor, now }: Asking,
  search: TextSearch,
  { muted, terms }: Pick<Terms, 'terms'> & { muted: Muted },
): Promise<Posts> {
  const matchers = terms.map(matcherOf)
  const posts = await foundPosts(db, actor, await newestMatches(db, search), muted)
  const ranked = posts.map((post) => ({ post, fit: howWell(post, matchers, now) })).sort((a, b) => b.fit - a.fit)
  return { posts: ranked.slice(0, foundAPage).map(({ post }) => post), next: null }
}
