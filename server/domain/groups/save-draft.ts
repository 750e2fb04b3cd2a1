import { z } from 'zod'
import { drafts } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { list, ticked, writtenLines } from '../kernel/words.ts'
import { besideWords } from './carried-drafts.ts'
import { keptDraft, letDraftGo, place } from './drafts.ts'
import { visibleGroupById } from './groups.ts'
import { type GroupFacts, mayKeepDraft } from './policy.ts'
import { ownPost, visiblePost } from './posts.ts'
import { standingThread } from './threads.ts'
import { contentNotes, quotesId } from './words.ts'

/** Roomier than a post: words that are too long to post are still worth keeping. */
export const SaveDraftInput = z.object({
  place,
  title: z.string().max(500, 'This title is too long to keep as a draft').default(''),
  body: writtenLines
    .pipe(z.string().max(30_000, 'This is too long to keep as a draft. Save a copy of it somewhere else'))
    .default(''),
  contentNotes: list(contentNotes),
  topicIds: list(z.array(z.string().max(60)).max(20)),
  nameless: ticked,
  /** The post these words answer. */
  quotesId,
})

/**
 * Keeps words that are not posted yet, one draft for each place. Empty words let the draft go. Words for a thread that was
 * merged meanwhile are kept where its words went. Not an event: nothing has happened yet. Refuses: not-found, forbidden, invalid.
 */
export const saveDraft = command(
  SaveDraftInput,
  async (ctx, draft) => {
    const { at, room } = await standingPlace(ctx, draft.place)
    demand(mayKeepDraft(ctx.actor, room))
    if (draft.title.trim() === '' && draft.body.trim() === '') {
      await letDraftGo(ctx, draft.place)
      return { savedAt: null }
    }
    const words = { ...draft, place: at, body: await bodyAt(ctx, at, draft), savedAt: ctx.now }
    await ctx.tx
      .insert(drafts)
      .values({ ...words, id: ctx.newId(), memberId: ctx.actor.id })
      .onConflictDoUpdate({ target: [drafts.memberId, drafts.place], set: words })
    return { savedAt: ctx.now }
  },
  { limit: 'drafting' },
)

/** Where words are kept today, and what their writer is to that room. */
async function standingPlace({ tx, actor }: Context, asked: string): Promise<{ at: string; room: GroupFacts }> {
  const id = asked.slice(asked.indexOf(':') + 1)
  if (asked.startsWith('thread:')) {
    const thread = await standingThread(tx, actor, id)
    return { at: `thread:${thread.id}`, room: thread }
  }
  if (asked.startsWith('group:')) return { at: asked, room: await visibleGroupById(tx, actor, id) }
  await ownPost(tx, actor, id)
  return { at: asked, room: await visiblePost(tx, actor, id) }
}

/** A composer that is still open under the old address must not wipe out what its writer began under the new one. */
async function bodyAt({ tx, actor }: Context, at: string, draft: { place: string; body: string }): Promise<string> {
  if (at === draft.place) return draft.body
  const kept = await keptDraft(tx, actor, at)
  return kept ? besideWords(kept.body, draft.body) : draft.body
}
