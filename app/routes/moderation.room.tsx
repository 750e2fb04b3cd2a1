import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { QueueBar } from '#app/live/queue-bar.tsx'
import { levelWords } from '#app/moderation-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Moderators’ room – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before') || undefined
  return orShowProblem(async () => ({
    ...(await context.services.queries.moderation.teamRoom({ before })),
    isOlder: before !== undefined,
    now: Date.now(),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.moderation.sayInRoom(inputOf(form))
    return redirect('/moderation/room')
  })
}

/** Where moderators talk to each other, about a case or about the day. */
export default function Room() {
  const answer = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { messages, next, isOlder, now } = answer
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Moderators’ room</h1>
      <ErrorSummary problem={problem} />
      {!isOlder && (
        <Form method="post" className="card space-y-4" key={messages[0]?.id ?? 'none'}>
          <TextArea
            name="words"
            label="Say something to your colleagues"
            hint="Every moderator and duty lead can read this. To ask about a case, open the case and press “Ask a colleague”."
            rows={3}
            problem={problem}
          />
          <button type="submit" className="button">
            Say it
          </button>
        </Form>
      )}
      {messages.length === 0 ? (
        <p>Nobody has said anything here yet. It is a good place to say how the evening was.</p>
      ) : (
        <ol className="space-y-3">
          {messages.map((message) => (
            <li key={message.id} className={`card max-w-none space-y-1 !p-4 ${message.isMine ? 'bg-sunken' : ''}`}>
              <p className="text-small text-ink-soft">
                <strong className="text-ink">{message.isMine ? 'You' : message.by}</strong>,{' '}
                <When at={message.writtenAt} now={now} />
              </p>
              <p className="whitespace-pre-line">
                {message.words ?? 'This is about something of yours, so it is not shown to you.'}
              </p>
              {message.caseId && (
                <p className="text-small">
                  <Link to={`/moderation/cases/${message.caseId}`} className="inline-flex min-h-target items-center">
                    The case: {levelWords[message.level ?? '']?.toLowerCase()}
                    {message.groupName && `, in ${message.groupName}`}
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="flex flex-wrap gap-x-5 text-small">
        {next && (
          <Link to={`/moderation/room?before=${next}`} className="inline-flex min-h-target items-center">
            What was said before
          </Link>
        )}
        <Link to="/moderation/room" reloadDocument className="inline-flex min-h-target items-center">
          {isOlder ? 'Back to the newest' : 'Look again for what is new'}
        </Link>
      </p>
      <QueueBar asked={answer} about="room" />
    </div>
  )
}
