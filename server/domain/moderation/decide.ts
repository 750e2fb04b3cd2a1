import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { type ContentNote, type DecisionAction, decisions } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { addEntry, decisionActions } from '../safety/index.ts'
import { AsOf, demandAsSeen } from './as-seen.ts'
import { closeCase } from './close-case.ts'
import { fillingOf } from './filling.ts'
import { firstSeen } from './first-seen.ts'
import { templateFor } from './message-templates.ts'
import { dayInWords, fillMessage, ruleInWords } from './message-words.ts'
import { mayDecide } from './policy.ts'
import { houseRuleKeys } from './rules.ts'
import { restrict } from './standing.ts'
import { type SeenCase, visibleCase } from './visible-case.ts'

/** What touches somebody needs a rule, and tells them; what does not needs neither. */
const withoutRule: readonly DecisionAction[] = ['support', 'no-action', 'let-through']

export const DecideInput = z
  .object({
    caseId: z.string(),
    action: z.enum(decisionActions),
    rule: z.enum(['', ...houseRuleKeys]).default(''),
    /** For the record, moderators only. */
    reason: z.string().trim().min(1, 'Say in a few words why').max(2000, 'Keep it under 2,000 letters'),
    /** What the person is told, in the moderator's own words or a template's. */
    message: z.string().trim().max(4000, 'Keep it under 4,000 letters').default(''),
    /** For how many days a limit or a suspension holds. */
    days: z.coerce.number().int().min(1, 'At least one day').max(365, 'At most a year').optional(),
    asOf: AsOf,
    notes: z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.string())),
  })
  .superRefine(({ action, rule, message, days, notes }, check) => {
    const miss = (path: string, words: string) => check.addIssue({ code: 'custom', path: [path], message: words })
    if (!withoutRule.includes(action)) {
      if (rule === '') miss('rule', 'Choose the house rule this rests on')
      if (message === '') miss('message', 'Tell the person what happens and why')
    }
    if ((action === 'limit' || action === 'suspend') && days === undefined) miss('days', 'Say for how many days')
    if (action === 'content-note' && notes.length === 0) miss('notes', 'Choose what to warn of')
  })

/**
 * A moderator decides a case: what happens to the words, what to the person, under which rule, and what they are told.
 * Everything can be undone. Refuses: not-found, forbidden, invalid, conflict.
 */
export const decide = command(
  DecideInput,
  async (ctx, { caseId, action, rule, reason, days, notes, asOf, ...said }) => {
    const seen = await visibleCase(ctx.tx, ctx.actor, caseId)
    await demandAsSeen(ctx, caseId, asOf)
    demand(mayDecide(ctx.actor, seen, action))
    await demandItFits(ctx, seen, action)
    await firstSeen(ctx, seen)
    const decisionId = ctx.newId()
    const until = days === undefined ? null : ctx.now + days * day
    const message = await messageToThem(ctx, seen, { action, rule, until, message: said.message })
    await ctx.tx.insert(decisions).values({
      id: decisionId,
      caseId,
      subjectKind: seen.subjectKind,
      subjectId: seen.subjectId,
      aboutId: seen.aboutId,
      action,
      rule,
      reason,
      message,
      until,
      decidedBy: ctx.actor.id,
      decidedAt: ctx.now,
    })
    const before = await takeEffect(ctx, seen, { action, decisionId, until, notes: notes as ContentNote[] })
    await ctx.tx.update(decisions).set({ before }).where(eq(decisions.id, decisionId))
    await addEntry(ctx, caseId, { kind: 'decided', old: before, new: { action, rule, until }, words: reason })
    await closeCase(ctx, seen, action, rule)
    await ctx.record({ name: 'decision.made', decisionId, caseId, memberId: seen.aboutId, action })
    return { decisionId, level: seen.level }
  },
)

/**
 * What waits can be let through or kept back, and nothing else: words that their author took down, or that were removed, come
 * back by nobody's check. Removed words are not merely hidden. Refuses: conflict.
 */
async function demandItFits(ctx: Context, { subjectKind, subjectId }: SeenCase, action: DecisionAction): Promise<void> {
  const withheld = (await ctx.subjects[subjectKind].face(ctx.tx, subjectId))?.withheld ?? null
  if ((action === 'let-through' || action === 'keep-back') && withheld !== 'held')
    throw conflict('These words do not wait to be checked. Look at how they stand now, then choose again')
  if (action === 'hide' && withheld === 'removed') throw conflict('These words were removed already')
}

type Said = Pick<z.output<typeof DecideInput>, 'action' | 'rule' | 'message'> & { readonly until: number | null }

/** What the person is told, with nothing left open. Kind words are never left out: without any, they are the host's or the house's. */
async function messageToThem(ctx: Context, seen: SeenCase, { action, rule, until, message }: Said): Promise<string> {
  const words = message === '' && action === 'support' ? await templateFor(ctx.tx, action) : message
  if (!words.includes('{')) return words
  const face = await ctx.subjects[seen.subjectKind].face(ctx.tx, seen.subjectId)
  return fillMessage(words, {
    ...(await fillingOf({ ...ctx, db: ctx.tx }, face)),
    rule: ruleInWords(rule),
    until: until === null ? undefined : dayInWords(until),
  })
}

type Effect = {
  readonly action: DecisionAction
  readonly decisionId: string
  readonly until: number | null
  readonly notes: readonly ContentNote[]
}

/** Does what was decided; answers with how things stood before, so that it can be undone. */
async function takeEffect(ctx: Context, seen: SeenCase, { action, decisionId, until, notes }: Effect) {
  const subject = ctx.subjects[seen.subjectKind]
  const { subjectId: id, aboutId: memberId } = seen
  switch (action) {
    case 'hide':
    case 'keep-back':
      return { withheld: await subject.withhold(ctx, id, 'hidden') }
    case 'remove':
      return { withheld: await subject.withhold(ctx, id, 'removed') }
    case 'let-through':
      await subject.restore(ctx, id, null)
      return null
    case 'content-note': {
      const had = (await subject.face(ctx.tx, id))?.contentNotes ?? []
      // What it had and what was asked for: other decisions and the writer may add notes before this one is undone.
      return { notes: await subject.note(ctx, id, [...new Set([...had, ...notes])]), asked: notes }
    }
    case 'limit':
      return restrict(ctx, 'limited', { memberId, decisionId, until }).then(() => null)
    case 'suspend':
      return restrict(ctx, 'suspended', { memberId, decisionId, until }).then(() => null)
    case 'close-account':
      return restrict(ctx, 'closed', { memberId, decisionId, until: null }).then(() => null)
    case 'support':
    case 'no-action':
    case 'warn': {
      // What waited to be checked has been checked, and nothing was found that must stay out of view.
      const face = await subject.face(ctx.tx, id)
      if (face?.withheld === 'held') await subject.restore(ctx, id, null)
      return null
    }
  }
}
