import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { giveAways, withoutGiveAways } from '../safety/index.ts'
import { place } from './drafts.ts'
import { visibleGroupById } from './groups.ts'
import { ownPost } from './posts.ts'
import { visibleThread } from './threads.ts'

const words = z.string().max(30_000).catch('')

/**
 * What in words for a carers' place could tell who the person they look after is, and the same words without it. Only ever
 * an offer: the words can be posted as they are. Elsewhere it finds nothing. Refuses: not-found.
 */
export const beforePosting = query(
  z.object({ place, title: words, body: words }),
  async ({ db, actor }, { place: at, title, body }) => {
    const { kind } = await visibleGroupById(db, actor, await groupOf(db, actor, at))
    if (kind !== 'carers') return { found: [], title, body }
    return {
      found: giveAways(`${title}\n${body}`),
      title: withoutGiveAways(title),
      body: withoutGiveAways(body),
    }
  },
)

async function groupOf(db: Reader, actor: Actor, at: string): Promise<string> {
  const [kind = '', id = ''] = at.split(/:(.*)/s)
  if (kind === 'group') return id
  const threadId = kind === 'thread' ? id : (await ownPost(db, actor, id)).threadId
  return (await visibleThread(db, actor, threadId)).groupId
}
