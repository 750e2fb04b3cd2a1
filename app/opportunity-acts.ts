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

/** Does what a form on the page of an offer asks for. Answers with the offer of support that words of it led to, if any. */
export async function actOnOpportunity(
  commands: ActorServices['commands'],
  opportunityId: string | undefined,
  form: FormData,
): Promise<{ readonly supportId: string | null }> {
  const { involvement } = commands
  const wish = { ...inputOf(form), opportunityId }
  switch (form.get('intent')) {
    case 'take-back':
      await involvement.takeBackInterest(wish)
      break
    case 'choose':
      await involvement.choosePeople(wish)
      break
    case 'changed':
      return involvement.tellWhatChanged(wish)
    case 'withdraw':
      await involvement.withdrawOpportunity(wish)
      break
    default:
      return involvement.sayInterested(wish)
  }
  return { supportId: null }
}
