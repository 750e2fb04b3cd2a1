import { type AppLoadContext, redirect } from '@remix-run/node'
import { withNext } from './addresses.ts'
import { inputOf, orShowForm, safeNext } from './respond.ts'

/**
 * The action behind the small buttons (follow, mute, save): does it, then goes back to where the person pressed. Whoever is not
 * signed in goes there afterwards too, or to the page that `afterSignIn` names, where their wish waits to be pressed again.
 */
export async function keep(
  request: Request,
  context: AppLoadContext,
  act: (wish: Record<string, string | string[]>) => Promise<unknown>,
  afterSignIn: (wish: Record<string, string | string[]>, next: string) => string = (_wish, next) => next,
) {
  const form = await request.formData()
  const next = safeNext(form.get('next'), '/my-groups')
  if (context.caller.actor.kind !== 'member') return redirect(withNext('/sign-in', afterSignIn(inputOf(form), next)))
  return orShowForm(form, context, async () => {
    await act(inputOf(form))
    return redirect(next)
  })
}
