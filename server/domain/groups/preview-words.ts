import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { body } from './words.ts'

/**
 * How words will look when they are posted. Mentions stay plain until then: bold letters in a preview would tell
 * anybody who asks whether a name belongs to the group. Refuses: invalid.
 */
export const previewWords = query(z.object({ body }), async (_ctx, words) => ({ html: toHtml(words.body) }))
