import { z } from 'zod'
import { copingChecks } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { offerSupport, openCase, type Verdict } from '../safety/index.ts'
import { answersField, copingQuestions, isHardWeek, mostOften, weekOf, weeksOf, wordsField } from './coping.ts'
import { demandCarer } from './demand-carer.ts'
import { keepSealed } from './sealed.ts'

const howOften = z.coerce.number('Choose one').int().min(0).max(mostOften)

export const CheckCopingInput = z.object({
  ...(Object.fromEntries(copingQuestions.map((question) => [question, howOften])) as Record<
    (typeof copingQuestions)[number],
    typeof howOften
  >),
  words: z.string().trim().max(1000, 'Keep it under 1,000 letters').default(''),
})

/**
 * A carer tells how the week was; a second time in the same week takes the place of the first. Nobody else reads it. When it
 * is a hard week, or the words worry us, the page offers help; only a danger to life goes before people, as it does for all
 * words here, and even then without the words, which stay sealed. Refuses: forbidden, invalid.
 */
export const checkCoping = command(CheckCopingInput, async (ctx, { words, ...answers }) => {
  await demandCarer(ctx.tx, ctx.actor)
  const id = await checkOfThisWeek(ctx)
  const owner = { ownerId: id, memberId: ctx.actor.id }
  await keepSealed(ctx, owner, { [answersField]: JSON.stringify(answers), [wordsField]: words })
  const verdict = words === '' ? calm : lookAt(ctx, words)
  const supportId = verdict?.level === 'crisis' ? await raise(ctx, id) : null
  await ctx.record({ name: 'coping.checked', checkId: id, memberId: ctx.actor.id })
  const isHard = isHardWeek(await weeksOf(ctx.tx, ctx.seals, ctx.actor.id, 4))
  return { checkId: id, isHard, worries: verdict === null || verdict.level !== 'green', supportId }
})

async function checkOfThisWeek({ tx, actor, now, newId }: Context): Promise<string> {
  const week = weekOf(now)
  const [kept] = await tx
    .insert(copingChecks)
    .values({ id: newId(), memberId: actor.id, week, checkedAt: now })
    .onConflictDoUpdate({ target: [copingChecks.memberId, copingChecks.week], set: { checkedAt: now } })
    .returning({ id: copingChecks.id })
  if (!kept) throw new Error('The weekly check was not kept')
  return kept.id
}

const calm: Verdict = { level: 'green', reasons: [] }

/** Words that cannot be judged are taken for worrying: then help is shown, and still told to nobody. */
function lookAt({ triage }: Context, words: string): Verdict | null {
  try {
    return triage(words)
  } catch {
    return null
  }
}

/** No screening is kept, so no second look lowers it: the full tier could not open the words either. */
async function raise(ctx: Context, id: string): Promise<string> {
  const concern = { subject: { kind: 'coping-check' as const, id }, aboutId: ctx.actor.id, groupId: null }
  return offerSupport(ctx, await openCase(ctx, { ...concern, source: 'triage', level: 'crisis' }))
}
