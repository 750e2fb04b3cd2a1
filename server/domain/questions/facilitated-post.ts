import { type FoundPost, mayFacilitate, visiblePost } from '../groups/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'

/** A post in a group that this person looks after. Refuses: not-found, forbidden. */
export async function facilitatedPost(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  postId: string,
): Promise<FoundPost> {
  const post = await visiblePost(tx, actor, postId)
  demand(mayFacilitate(actor, post))
  return post
}
