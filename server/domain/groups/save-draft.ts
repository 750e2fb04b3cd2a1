import { z } from 'zod'
import { drafts } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { letDraftGo, place } from './drafts.ts'
import { visibleGroupById } from './groups.ts'
import { type GroupFacts, mayKeepDraft } from './policy.ts'
import { ownPost, visiblePost } from './posts.ts'
import { visibleThread } from './threads.ts'
import { contentNotes, list, ticked, writtenLines } from './words.ts'

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
})

/** Keeps words that are not posted yet, one draft for each place. Empty words let the draft go. Not an event: nothing has happened yet. Refuses: not-found, forbidden, invalid. */
export const saveDraft = command(
  SaveDraftInput,
  async (ctx, draft) => {
    demand(mayKeepDraft(ctx.actor, await roomOf(ctx, draft.place)))
    if (draft.title.trim() === '' && draft.body.trim() === '') {
      await letDraftGo(ctx, draft.place)
      return { savedAt: null }
    }
    const words = { ...draft, savedAt: ctx.now }
    await ctx.tx
      .insert(drafts)
      .values({ ...words, id: ctx.newId(), memberId: ctx.actor.id })
      .onConflictDoUpdate({ target: [drafts.memberId, drafts.place], set: words })
    return { savedAt: ctx.now }
  },
  { limit: 'drafting' },
)

async function roomOf({ tx, actor }: Context, at: string): Promise<GroupFacts> {
  const id = at.slice(at.indexOf(':') + 1)
  if (at.startsWith('thread:')) return visibleThread(tx, actor, id)
  if (at.startsWith('group:')) return visibleGroupById(tx, actor, id)
  await ownPost(tx, actor, id)
  return visiblePost(tx, actor, id)
}
