import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'

/** How Markdown will look, before it is kept. */
export const formatted = query(z.object({ body: z.string().max(10_000) }), async (_ctx, { body }) => ({
  html: toHtml(body),
}))
