import type { Tx } from '#db/database.ts'
import { copingChecks, planCards, planShares, plans, sealedWords } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { quickTools } from './quick-tools.ts'

const day = 86_400_000

/** The code of every card in the matrix, and what the secret of each link begins with. */
const code = '246810'
const secretOf = (who: Actor) => `a-share-${who.id}`

/** A plan, a card, a link and a week for each role, and the same for Amina. */
export async function planThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { amina, roles }: { amina: Actor; roles: readonly Actor[] },
) {
  const seal = async (memberId: string, ownerId: string, field: string, words: string) => {
    const sealed = quickTools.seals.seal(words, `${ownerId}:${field}`)
    await tx.insert(sealedWords).values({ ownerId, field, memberId, ...sealed, writtenAt: at })
  }
  const own = new Map<string, { card: string; share: string; check: string }>()
  for (const who of [...roles, amina]) {
    if (who.kind !== 'member') continue
    const mine = { memberId: who.id, planId: newId() }
    const ids = { card: newId(), share: newId(), check: newId() }
    const dated = { begunAt: at, changedAt: at, dueAt: at + day }
    await tx.insert(plans).values({ id: mine.planId, memberId: who.id, kind: 'emergency', ...dated })
    await seal(who.id, mine.planId, 'keys', 'Under the mat')
    await tx.insert(planCards).values({ id: ids.card, ...mine, number: ids.card, parts: ['keys'], madeAt: at })
    await seal(who.id, ids.card, 'code', code)
    const shared = { secretHash: quickTools.hashSecret(secretOf(who)), parts: ['keys'] }
    await tx.insert(planShares).values({ id: ids.share, ...mine, ...shared, sharedAt: at, endsAt: at + day })
    await tx.insert(copingChecks).values({ id: ids.check, memberId: who.id, week: '2025-12-29', checkedAt: at })
    await seal(who.id, ids.check, 'answers', '{"sleep":2,"time":2,"company":2,"managing":2,"good":2}')
    own.set(who.id, ids)
  }
  const mine = (key: 'card' | 'share' | 'check') => (who: Actor) => own.get(who.id)?.[key] ?? 'none-of-mine'
  const others = (key: 'card' | 'share' | 'check') => () => own.get(amina.id)?.[key] ?? ''
  return {
    planCards: { others: others('card') },
    planLinks: { others: () => secretOf(amina) },
    planShares: { own: mine('share'), others: others('share') },
    copingChecks: { own: mine('check'), others: others('check') },
  }
}
