import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { endingWords } from '#app/peer-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'End a conversation – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { roomId = '' } = params
  const connection = await orShowProblem(() => context.services.queries.peers.connectionInRoom({ roomId }))
  if (connection.isEnded) throw redirect(`/chat/${roomId}`)
  return { ...connection, roomId }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { roomId } = params
  const { peers } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'trust') {
      await peers.trustPerson({ roomId })
      return redirect(`/chat/${roomId}`)
    }
    await peers.endConnection({ ...inputOf(form), roomId })
    return redirect('/connections?told=ended')
  })
}

export default function EndConversation() {
  const { other, roomId } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/chat/${roomId}`} words="Back to the conversation" />
      <h1>End your conversation with {other.name}</h1>
      <ErrorSummary problem={problem} />
      <p>
        You need no reason. Choose the words that {other.name} will read. After that, neither of you can send anything.
      </p>
      <Form method="post" className="card space-y-5">
        <Choices name="ending" legend="Kind words" problem={problem}>
          {Object.entries(endingWords).map(([value, words]) => (
            <Tick
              key={value}
              type="radio"
              name="ending"
              value={value}
              label={words}
              defaultChecked={fieldValue(problem, 'ending', 'thank-you') === value}
            />
          ))}
        </Choices>
        <button type="submit" className="button">
          End it kindly
        </button>
      </Form>
      <p>
        If {other.name} worries or hurts you, you owe them no words.{' '}
        <Link to={`/keep/block?person=${other.id}`}>Block {other.name}</Link>: that ends it at once, and they are not
        told.
      </p>
    </div>
  )
}
