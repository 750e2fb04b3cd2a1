import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { inputOf, orShowForm } from './respond.ts'

type Chat = AppLoadContext['services']['commands']['chat']
type Wish = ReturnType<typeof inputOf>

/** What each form of the panel asks of the house. */
const acts: Readonly<Record<string, (chat: Chat, wish: Wish) => Promise<unknown>>> = {
  'let-through': (chat, wish) => chat.letThrough(wish),
  'keep-back': (chat, wish) => chat.keepBack(wish),
  claim: (chat, wish) => chat.claimWaiting(wish),
  release: (chat, wish) => chat.releaseWaiting(wish),
  'ask-to-speak': (chat, wish) => chat.askToSpeak(wish),
  measure: (chat, wish) => chat.takeMeasure(wish),
  undo: (chat, wish) => chat.undoMeasure(wish),
  'slow-mode': (chat, wish) => chat.calmRoom({ ...wish, kind: 'slow-mode' }),
  'check-all': (chat, { roomId }) => chat.calmRoom({ roomId, kind: 'check-all' }),
  'pause-arrivals': (chat, { roomId }) => chat.calmRoom({ roomId, kind: 'pause-arrivals' }),
  'name-co-host': (chat, wish) => chat.nameCoHost(wish),
  'hand-over': (chat, wish) => chat.handOver(wish),
  'end-co-host': (chat, wish) => chat.endCoHost(wish),
  close: (chat, wish) => chat.closeRoom(wish),
  reopen: (chat, wish) => chat.reopenRoom(wish),
  raise: (chat, wish) => chat.raiseHand(wish),
  lower: (chat, wish) => chat.lowerHand(wish),
}

/** Does what a form of the panel asks. With scripts the page stays where it is; without, it goes on to `next`. */
export async function actInRoom(request: Request, context: AppLoadContext, roomId: string, next: string) {
  const form = await request.formData()
  const intent = String(form.get('intent'))
  // "__proto__" and the like are in every object and no act of ours.
  const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined
  if (!act) throw data('There is nothing like that to do here', { status: 404 })
  return orShowForm(form, context, async () => {
    await act(context.services.commands.chat, { ...inputOf(form), roomId })
    return form.get('live') === 'on' ? data({ done: true as const }) : redirect(next)
  })
}
