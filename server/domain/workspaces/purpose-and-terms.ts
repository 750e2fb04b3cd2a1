import { z } from 'zod'
import { writtenLines } from '../kernel/words.ts'

/** What a group is for, in a sentence or two. */
export const purpose = z
  .string()
  .trim()
  .min(10, 'Say in a sentence or two what this group is for')
  .max(500, 'Keep the purpose under 500 letters')

/** Markdown for the members of a workspace. */
export const terms = writtenLines.pipe(z.string().trim().max(10_000, 'Keep the terms under 10,000 letters'))
