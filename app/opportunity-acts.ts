import type { ActorServices } from '#server/services.ts'
import { inputOf } from './respond.ts'

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
      await involvement.tellWhatChanged(wish)
      break
    case 'withdraw':
      await involvement.withdrawOpportunity(wish)
      break
    default:
      return involvement.sayInterested(wish)
  }
  return { supportId: null }
}
