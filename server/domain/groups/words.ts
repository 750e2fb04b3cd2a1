import { z } from 'zod'
import { writtenLines } from '../kernel/words.ts'

/** What a content note may warn of. The words on screen are the page's. */
const contentNote = z.enum([
  'low-mood',
  'self-harm',
  'death-and-grief',
  'medical-detail',
  'food-and-weight',
  'abuse',
  'pregnancy-loss',
  'alcohol-and-drugs',
])
export const contentNotes = z.array(contentNote).max(contentNote.options.length)

/** Words of support. Not scores: nobody is ranked by them. */
export const supportKind = z.enum(['hear', 'same', 'thanks', 'strength'])

export const title = z.string().trim().min(3, 'Give your thread a title').max(140, 'Keep the title under 140 letters')
export const body = writtenLines.pipe(
  z.string().trim().min(1, 'Write something first').max(10_000, 'Keep it under 10,000 letters'),
)

/** The post that words answer; null when they answer none in particular. */
export const quotesId = z
  .string()
  .max(60)
  .nullish()
  .transform((id) => id || null)
