import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'

type Place = { readonly afterAt: string | null; readonly afterId: string | null }

/** One page of what waits for an editor's answer, with which of it they are answering and whether they just did. */
export async function whatWaits<List>(
  { request, context }: LoaderFunctionArgs,
  ask: (directory: ActorServices['queries']['directory'], place: Place) => Promise<List>,
) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const place = { afterAt: asked.get('afterAt'), afterId: asked.get('afterId') }
  const list = await orShowProblem(() => ask(context.services.queries.directory, place))
  return { ...list, answering: asked.get('answer'), isDone: asked.has('done'), now: Date.now() }
}

/** Keeps an editor's answer, and comes back to the list; what is wrong with it comes back with the form. */
export async function keepAnswer(
  { request, context }: ActionFunctionArgs,
  keep: (
    directory: ActorServices['commands']['directory'],
    input: Record<string, string | string[]>,
  ) => Promise<'done' | 'open'>,
) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { pathname } = new URL(request.url)
    const became = await keep(context.services.commands.directory, inputOf(form))
    return redirect(became === 'done' ? `${pathname}?done` : `${pathname}?answer=${form.get('id')}`)
  })
}
