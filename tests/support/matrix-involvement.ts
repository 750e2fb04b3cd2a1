import type { Tx } from '#db/database.ts'
import { involvementHours, opportunities, opportunityInterests } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

type Home = { readonly workspaceId: string; readonly who: Actor }

/** In each workspace: something offered that is still open, something to choose for, a wish of one member, and hours of theirs in two states. */
export async function involvementThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  homes: { readonly home: Home; readonly foreign: Home },
) {
  const told = {
    kind: 'panel' as const,
    title: 'Sit on a panel',
    purpose: 'To choose a nurse',
    timeAsked: 'A day',
    support: 'A colleague beside you',
    payment: 'By the hour',
    places: 1,
    criteria: 'Somebody who has stayed on the ward',
    choosing: 'people' as const,
    offeredBy: 'system',
    offeredAt: at,
  }
  const keep = async ({ workspaceId, who }: Home) => {
    const [open, choosing, everybodys, interest, waiting, approved] = [
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
    ]
    const later = at + 86_400_000
    await tx.insert(opportunities).values([
      { ...told, id: open, workspaceId, reach: 'group', closesAt: later },
      { ...told, id: choosing, workspaceId, reach: 'group', closesAt: at - 1 },
      { ...told, id: everybodys, workspaceId, reach: 'everybody', closesAt: later },
    ])
    await tx.insert(opportunityInterests).values({
      id: interest,
      opportunityId: choosing,
      memberId: who.id,
      words: 'I would like to',
      supportNeeded: '',
      saidAt: at,
    })
    const hours = {
      workspaceId,
      memberId: who.id,
      whatFor: 'A meeting',
      workedOn: '2026-01-05',
      minutes: 60,
      pay: 'wanted' as const,
      payPence: 1200,
      expensesPence: 0,
      expensesFor: '',
      enteredAt: at,
    }
    await tx.insert(involvementHours).values([
      { ...hours, id: waiting },
      { ...hours, id: approved, outcome: 'approved', decidedBy: 'system', decidedAt: at },
    ])
    return { open, choosing, everybodys, interest, waiting, approved }
  }
  const [home, foreign] = [await keep(homes.home), await keep(homes.foreign)]
  return {
    offers: { home: () => home.open, foreign: () => foreign.open, everybodys: () => foreign.everybodys },
    offersToChoose: { home: () => home.choosing, foreign: () => foreign.choosing },
    interests: { home: () => home.interest, foreign: () => foreign.interest },
    chosenInterests: { home: () => home.interest },
    hoursWaiting: { home: () => home.waiting, foreign: () => foreign.waiting },
    hoursApproved: { home: () => home.approved, foreign: () => foreign.approved },
  }
}
