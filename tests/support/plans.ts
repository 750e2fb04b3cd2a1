import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

/** Words that must never be read in a stolen file. */
export const told = {
  first: {
    'first-name': 'Zebedee Quill',
    'first-phone': '07700 900123',
    'first-tie': 'Neighbour',
    'first-agreed': 'yes',
  },
  medicines: { medicines: 'Levodopa at seven', 'medicines-where': 'The blue tin' },
  allergies: { allergies: 'Penicillin, badly' },
  keys: { keys: 'Key safe by the back door, 4471' },
}

/** Somebody came in as a carer. */
export const isCaring = (world: ReturnType<typeof useWorld>, who: Actor) =>
  world.as(who).commands.carers.comeInAsCarer({ who: 'parent', audience: 'nobody' })

/** A carer with an emergency plan, a card that shows two parts, and ways to go on from there. */
export async function aPlan(world: ReturnType<typeof useWorld>, name = 'Wren') {
  const wren = await world.given.member(name)
  await isCaring(world, wren)
  const { commands, queries } = world.as(wren)
  for (const [part, answers] of Object.entries(told))
    await commands.plans.answerPlan({ kind: 'emergency', part, answers })
  const card = async (parts: readonly string[] = ['first', 'allergies']) => {
    const { cardId } = await commands.plans.makeCard({ parts })
    const { card: made } = await queries.plans.myCard({})
    return { cardId, code: made?.code ?? '' }
  }
  const tryCode = (cardId: string, code: string, who: Actor = world.visitor) =>
    world.as(who).commands.plans.openCard({ cardId, code })
  const share = (wish: Record<string, unknown> = {}) =>
    commands.plans.sharePlan({ kind: 'emergency', parts: ['medicines'], days: '7', forWhom: 'Dr Patel', ...wish })
  return { wren, commands, queries, card, tryCode, share }
}

/** A code that is not this one. */
export const wrongCode = (code: string): string => (code === '000000' ? '111111' : '000000')
