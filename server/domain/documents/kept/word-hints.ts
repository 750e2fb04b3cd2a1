import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { notFound } from '../../kernel/refusal.ts'
import { writtenLines } from '../../kernel/words.ts'
import { sharedJargon } from '../../practice/index.ts'
import { visibleWorkspace } from '../../workspaces/index.ts'
import { createFindings } from '../plain-words/findings.ts'
import { draftReadingAge } from '../plain-words/sections.ts'
import { typedBlocks } from '../plain-words/typed-blocks.ts'

/** About two pages: more at once would keep others waiting, and nobody reads more hints than that while they type. */
const lettersAtOnce = 6000

/**
 * How hard words are to read that somebody types or has pasted, and what could be said more plainly, by the same rules as for a draft. Nothing of them is kept.
 * For those who hold a seat. Refuses: not-found, too-many.
 */
export const wordHints = query(
  z.object({ slug: z.string().max(80), words: writtenLines.pipe(z.string().max(2_000_000)) }),
  async ({ db, actor }, { slug, words }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    if (!workspace.seat) throw notFound('Group')
    const blocks = typedBlocks(words.slice(0, lettersAtOnce))
    const findingsIn = createFindings({ jargon: await sharedJargon(db) })
    return {
      age: draftReadingAge(blocks) ?? null,
      /** The words go on behind what we looked at. */
      isPart: words.trim().length > lettersAtOnce,
      findings: blocks
        .flatMap(findingsIn)
        .map(({ kind, words: found, instead }) => ({ kind, words: found, instead: instead ?? null })),
    }
  },
  { limit: 'drafting' },
)
