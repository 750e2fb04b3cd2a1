import type { ActorServices } from '#server/services.ts'
import { inputOf } from './respond.ts'

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
