import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { pages } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

export const MarkPagedInput = z.object({
  pageId: z.string(),
  /** What went wrong, in words for the alarm's page; null when the page is on its way. */
  wentWrong: z.string().max(200).nullable(),
})

/** Keeps how a page went: sent, or what went wrong, for whoever reads the alarm. Refuses: forbidden. */
export const markPaged = command(MarkPagedInput, async ({ tx, actor, now, record }, { pageId, wentWrong }) => {
  demand(mayActForTheHouse(actor))
  const marked = await tx
    .update(pages)
    .set(wentWrong === null ? { sentAt: now, wentWrong: null } : { wentWrong })
    .where(and(eq(pages.id, pageId), isNull(pages.sentAt)))
    .returning({ id: pages.id })
  if (marked.length > 0) await record({ name: wentWrong === null ? 'page.sent' : 'page.went-wrong', pageId })
})
