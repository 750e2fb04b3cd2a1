import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { DoorWords } from '#app/components/session-door.tsx'
import { SessionTime } from '#app/components/session-time.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'
import type { DoorStep } from '#server/domain/chat/index.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? 'Chat'} – Waymark` }]

/** How often the page looks whether the doors are open, in milliseconds. */
const lookEvery = 20_000

/** What has changed while somebody stands here, said aloud. */
const changedTo: Readonly<Partial<Record<DoorStep, string>>> = {
  in: 'The doors are open. You can go in.',
  rules: 'The doors are open. You can go in.',
  full: 'All places are taken just now.',
  over: 'This drop-in is over.',
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.chat.sessionDoor({ roomId: params.roomId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { roomId } = params
  const { chat } = context.services.commands
  return orShowForm(form, context, async () => {
    switch (form.get('intent')) {
      case 'open':
        await chat.openDoors({ roomId })
        return redirect(`/chat/${roomId}`)
      case 'rules':
        await chat.readChatRules({ roomId })
        return redirect(`/chat/${roomId}`)
      case 'add-time':
        await chat.addTime({ roomId, endsAt: form.get('endsAt') })
        return redirect(`/chat/${roomId}`)
      case 'coming':
        await chat.sayComing({ roomId })
        break
      default:
        await chat.sayNotComing({ roomId })
    }
    return redirect(`/chat/${roomId}/door`)
  })
}

export default function DoorPage() {
  const door = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { revalidate } = useRevalidator()
  const isWaiting = door.step === 'waiting' || door.step === 'full'
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(revalidate, lookEvery)
    return () => clearInterval(timer)
  }, [isWaiting, revalidate])
  const [cameAs] = useState(door.step)
  return (
    <div className="mx-auto max-w-measure space-y-6">
      {/* For whoever waits without looking: what stands here changes by itself. */}
      <p role="status" className="sr-only">
        {door.step !== cameAs && changedTo[door.step]}
      </p>
      <div className="space-y-2">
        <Here to={`/groups/${door.slug}/chat`} words={`Drop-ins of ${door.groupName}`} />
        <h1>{door.title}</h1>
        {door.endsAt !== null && (
          <p>
            <SessionTime startsAt={door.startsAt} endsAt={door.endsAt} />
          </p>
        )}
        <p className="text-small text-ink-soft">
          Looked after by {namesInWords(door.facilitators)}
          {door.coming > 0 && ` · ${door.coming === 1 ? 'one person' : `${door.coming} people`} said they will come`}
          {door.amComing && ' · you too'}
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <DoorWords door={door} />
      {door.step !== 'over' && door.endsAt !== null && (
        <section className="card space-y-2">
          <h2 className="text-large">Add to my calendar</h2>
          {door.wasChanged && (
            <p>
              This drop-in was changed. If it is in your calendar already, add it again: the new hour takes its place.
            </p>
          )}
          <p className="text-small text-ink-soft">It says “Waymark drop-in”, so that nobody else can read along.</p>
          <ul>
            <li>
              <a className="inline-flex min-h-target items-center" href={`/chat/${door.id}/calendar.ics`}>
                Add {door.isWeekly ? 'every week' : 'this one'}
              </a>
            </li>
            <li>
              <a className="inline-flex min-h-target items-center" href={`/chat/${door.id}/calendar.ics?name=full`}>
                Add it with its full name
              </a>
            </li>
          </ul>
        </section>
      )}
      {door.mayHost && door.step === 'waiting' && (
        <p>
          <Link to={`/chat/${door.id}/change`}>Change it or call it off</Link>
        </p>
      )}
    </div>
  )
}
