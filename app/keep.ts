import { type AppLoadContext, redirect } from '@remix-run/node'
import { inputOf, orShowForm, safeNext } from './respond.ts'

/** The action behind the small buttons (follow, mute, save): does it, then goes back to where the person pressed. */
export async function keep(
  request: Request,
  context: AppLoadContext,
  act: (wish: Record<string, string | string[]>) => Promise<unknown>,
) {
  const form = await request.formData()
  const next = safeNext(form.get('next'), '/my-groups')
  if (context.caller.actor.kind !== 'member') return redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  return orShowForm(form, context, async () => {
    await act(inputOf(form))
    return redirect(next)
  })
}
