import { wordsOf } from '#db/full-text.ts'
import { ownWords } from './excerpts.ts'
import type { FoundPost } from './found-posts.ts'

/**
 * How well a post fits what was looked for; more is better. A thread whose title says it comes first, then posts that
 * say it often for their length. Newer breaks ties, gently: an answer from last year may still be the best there is.
 */
export function howWell(post: FoundPost, matchers: readonly ((word: string) => boolean)[], now: number): number {
  const title = post.opensThread ? wordsOf(post.title) : []
  const body = ownWords(post.html).split(/[^\p{L}\p{M}\p{N}]+/u)
  let score = 0
  for (const isMatch of matchers) {
    const inTitle = title.some(isMatch) ? 3 : 0
    const times = body.filter(isMatch).length
    score += inTitle + times / (times + 0.6 + body.length / 200)
  }
  const years = (now - post.postedAt) / (365 * 86_400_000)
  return score / (1 + 0.1 * years)
}
