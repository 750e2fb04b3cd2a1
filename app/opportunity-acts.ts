import type { ActorServices } from '#server/services.ts'
import { inputOf } from './respond.ts'

/** What somebody reads once their form on the page of an offer was done. */
export const toldWords: ReadonlyMap<string | null, string> = new Map([
  ['interested', 'Kept. Only those who choose read it. You hear from them either way.'],
  ['take-back', 'You took it back. Nobody asks why.'],
  ['choose', 'Kept. Everybody who was interested hears of it.'],
  ['changed', 'Kept. Everybody who took part can read it.'],
  ['withdraw', 'You took the offer back. Everybody who was interested hears of it.'],
])

/** Does what a form on the page of an offer asks for. */
export async function actOnOpportunity(
  commands: ActorServices['commands'],
  opportunityId: string | undefined,
  form: FormData,
): Promise<void> {
  const { involvement } = commands
  const wish = { ...inputOf(form), opportunityId }
  switch (form.get('intent')) {
    case 'take-back':
      await involvement.takeBackInterest(wish)
      return
    case 'choose':
      await involvement.choosePeople(wish)
      return
    case 'changed':
      await involvement.tellWhatChanged(wish)
      return
    case 'withdraw':
      await involvement.withdrawOpportunity(wish)
      return
    default:
      await involvement.sayInterested(wish)
  }
}
