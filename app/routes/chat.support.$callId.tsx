import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { waitInWords } from '#app/components/chat-support-calls.tsx'
import { clockInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Somebody asked for support – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { callId } = params
  const call = await orShowProblem(() => context.services.queries.chat.supportCall({ callId }))
  if (call.roomId) throw redirect(`/chat/${call.roomId}`)
  return { call, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { callId = '' } = params
  const { chat } = context.services.commands
  return orShowForm(form, context, async () => {
    switch (form.get('intent')) {
      case 'take':
        return redirect(`/chat/${(await chat.takeSupportCall({ callId })).roomId}`, 303)
      case 'pass-on': {
        await chat.passOnSupportCall({ callId })
        return redirect(`/chat/support/${callId}`, 303)
      }
      case 'end': {
        const { kindWord } = inputOf(form)
        const { roomId } = await context.services.queries.chat.supportCall({ callId })
        if (kindWord && roomId) await chat.sendMessage({ roomId, clientKey: randomUUID(), body: kindWord })
        const { sessionId } = await chat.endSupportCall({ callId })
        return redirect(`/chat/${sessionId}`, 303)
      }
      default:
        throw data('There is nothing like that to do here', { status: 404 })
    }
  })
}

/** For whoever was told that somebody asked for support: how long they have waited, and the way to them. */
export default function SupportCall() {
  const { call, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { who, groupName, calledAt, takenBy, passedOnAt, endedAt, sessionId } = call
  return (
    <div className="place-safe mx-auto max-w-measure space-y-6">
      <ErrorSummary problem={problem} />
      <h1>{who} asked for support</h1>
      <div role="status" className="space-y-2">
        <p>
          In a chat of {groupName}, {waitInWords(now - calledAt)} ago.{' '}
          {endedAt !== null
            ? 'It has ended.'
            : takenBy
              ? `${takenBy} answers, so you need do nothing.`
              : 'Nobody has answered yet.'}
        </p>
        {passedOnAt !== null && <p>The people on call were asked at {clockInWords(passedOnAt)}.</p>}
      </div>
      {endedAt === null && (
        <Form method="post" className="card flex flex-wrap gap-3">
          {takenBy === null && (
            <button type="submit" name="intent" value="take" className="button place-safe">
              Message privately
            </button>
          )}
          {passedOnAt === null && (
            <button type="submit" name="intent" value="pass-on" className="button button-quiet place-safe">
              Pass to on-call
            </button>
          )}
          <p className="w-full text-small text-ink-soft">
            What you two write is for you alone. Nobody in the chat sees that they asked.
          </p>
        </Form>
      )}
      <p>
        <Link to={`/chat/${sessionId}`} className="inline-flex min-h-target items-center">
          To the chat
        </Link>
      </p>
    </div>
  )
}
