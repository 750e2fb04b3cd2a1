import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { notFound } from '../kernel/refusal.ts'
import { namesWith, summaryOf } from './group-summary.ts'
import { visibleGroup } from './groups.ts'
import { mayLeave, mayRead } from './policy.ts'

/** How a group looks after its people, for those inside: its welcome, its own rules, who to turn to. Refuses: not-found. */
export const groupAbout = query(z.object({ slug: z.string() }), async ({ db, actor }, { slug }) => {
  const group = await visibleGroup(db, actor, slug)
  if (!mayRead(actor, group).allowed) throw notFound('Group')
  return {
    ...(await summaryOf(db, actor, group)),
    greeters: await namesWith(db, group.id, 'greeter'),
    welcomeHtml: toHtml(group.welcome),
    houseRulesHtml: toHtml(group.houseRules),
    mayLeave: mayLeave(actor, group),
  }
})
