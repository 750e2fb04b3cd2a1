import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { whyInWords } from '#app/peer-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Ask to connect – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.peers.personToAsk({ memberId: params.memberId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), memberId: params.memberId }
    const asked = await context.services.commands.peers.askToConnect(wish)
    return afterSaying(asked, `/connections?told=${asked.isHeld ? 'held' : 'asked'}`)
  })
}

export default function AskToConnect() {
  const { person, mayAsk } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/connections/find" words="Find somebody" />
      <div className="space-y-1">
        <h1>Ask {person.name} to connect</h1>
        <p className="text-ink-soft">{whyInWords(person)}</p>
      </div>
      <ErrorSummary problem={problem} />
      {person.words && (
        <div className="card space-y-2">
          <p className="whitespace-pre-line">“{person.words}”</p>
          <p className="text-small">
            <Link to={`/report/peer-offer/${person.id}`}>Report these words</Link>
          </p>
        </div>
      )}
      {mayAsk.allowed ? (
        <Form method="post" className="card space-y-5">
          <TextArea
            name="words"
            label="A few words from you"
            hint="Say hello, and what you would like to talk about. Leave out links, phone numbers and addresses."
            rows={4}
            maxLength={500}
            required
            problem={problem}
          />
          <div className="space-y-2">
            <p className="font-bold">What happens next</p>
            <ul className="list-disc space-y-1 pl-6">
              <li>{person.name} sees your name, these words and the path you share.</li>
              <li>They say yes, or “not now”. Nobody asks them why.</li>
              <li>After 14 days without an answer the ask is over. You can take it back before.</li>
            </ul>
          </div>
          <button type="submit" className="button">
            Ask {person.name}
          </button>
        </Form>
      ) : (
        <p className="card edge">{mayAsk.because}</p>
      )}
    </div>
  )
}
