import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useParams } from '@remix-run/react'
import { TextArea } from '#app/components/form.tsx'
import { inputOf, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Asking for support – Waymark' }]

/**
 * Somebody pressed "I need support": they come to a conversation of their own, whatever the browser can do. What they had
 * typed for the room comes along when no script keeps it, and is not sent anywhere unless they say so.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { roomId = '' } = params
  const { body } = inputOf(await request.formData())
  const call = await orShowProblem(() => context.services.commands.chat.callForSupport({ roomId }))
  if (typeof body !== 'string' || body.trim() === '') return redirect(`/chat/${call.roomId}`, 303)
  return { talkId: call.roomId, body, clientKey: randomUUID() }
}

/** Opened by its address, it offers the press; whoever has been to the door of the room may use it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { title } = await orShowProblem(() => context.services.queries.chat.sessionDoor({ roomId: params.roomId }))
  return { title }
}

export default function AskForSupport() {
  const { roomId } = useParams()
  const asked = useActionData<typeof action>()
  if (!asked)
    return (
      <div className="place-safe mx-auto max-w-measure space-y-6">
        <h1>Ask for support</h1>
        <p>We tell whoever looks after the chat. You can talk with one of them in private. Nobody else sees it.</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            I need support
          </button>
          <Link className="button button-quiet" to={`/chat/${roomId}`}>
            Back to the chat
          </Link>
        </Form>
      </div>
    )
  const { talkId, body, clientKey } = asked
  return (
    <div className="place-safe mx-auto max-w-measure space-y-6">
      <h1>You asked for support</h1>
      <p role="status">We have told whoever looks after the chat. Nobody else sees that you asked.</p>
      <p>
        <Link className="button" to={`/chat/${talkId}`}>
          Go to your private conversation
        </Link>
      </p>
      <Form method="post" action={`/chat/${talkId}`} className="card space-y-4">
        <h2 className="text-large">You had begun to write</h2>
        <input type="hidden" name="clientKey" value={clientKey} />
        <TextArea
          name="body"
          label="Your words, not sent"
          hint="In private, only you and whoever answers you read them. In the chat, everybody there does."
          rows={3}
          maxLength={2000}
          required
          defaultValue={body}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button button-quiet">
            Say this in private
          </button>
          <button type="submit" formAction={`/chat/${roomId}`} className="button button-quiet">
            Say this in the chat
          </button>
        </div>
      </Form>
      <p>
        If your life is in danger now: <a href="tel:999">call 999</a>. <a href="/help-now">More people to turn to</a>
      </p>
    </div>
  )
}
