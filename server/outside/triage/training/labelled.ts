import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'

const Line = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(['green', 'amber', 'red', 'crisis']),
  why: z.string().default(''),
})

/** A post and the level that people gave it. */
export type LabelledPost = z.infer<typeof Line> & { readonly writer: string; readonly isHardGreen: boolean }

/** The labelled posts of a file, one JSON object a line: the training files, and moderators' corrections alike. */
export function labelledPosts(path: string): LabelledPost[] {
  return linesOf(path).map((line, at) => {
    const { success, data, error } = Line.safeParse(line)
    if (!success) throw new Error(`Line ${at + 1} of ${path} is no labelled post: ${error.issues[0]?.message}`)
    return { ...data, writer: basename(path, '.jsonl'), isHardGreen: data.label === 'green' && /^HARD/.test(data.why) }
  })
}

/** Each line of a file as JSON. Empty lines are passed over. */
export function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        return JSON.parse(line) as unknown
      } catch {
        throw new Error(`Line ${at + 1} of ${path} is not JSON`)
      }
    })
}

/** The same words labelled twice count once; the last label stands, so that a correction outweighs what it corrects. */
export function withoutRepeats(posts: readonly LabelledPost[]): LabelledPost[] {
  return [...new Map(posts.map((post) => [post.text, post])).values()]
}

/** SHA-256 of a file, for the record of what a model was made from. */
export const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
