import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { countInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Lists for somebody – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const lists = await orShowProblem(() => context.services.queries.signposting.myLists({}))
  return { lists, now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.signposting.endList(inputOf(form))
    return redirect('/for-somebody')
  })
}

export default function ListsForSomebody() {
  const { lists, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <Here to="/services" words="Find services" />
        <h1>Lists for somebody</h1>
        <p className="text-ink-soft">
          A short list of services and groups for one person. They open it with a link and need no account.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <p>
        <Link to="/for-somebody/new" className="button">
          Make a list
        </Link>
      </p>
      {lists.length === 0 && <p className="card edge">You have made no list yet.</p>}
      <ul className="space-y-4">
        {lists.map(({ id, words, madeAt, endsAt, isOpen, endedAt, opened, length }) => (
          <li key={id} className={`card max-w-none space-y-2 ${isOpen ? 'edge' : ''}`}>
            <h2 className="text-large">{words || `A list of ${dayInWords(madeAt, now)}`}</h2>
            <p className="text-small text-ink-soft">
              Made {dayInWords(madeAt, now)}
              {length > 0 && `, with ${countInWords(length, 'entry', 'entries')}`}.{' '}
              {isOpen ? `Open until ${dayInWords(endsAt, now)}.` : endedAt === null ? 'It has ended.' : 'You ended it.'}{' '}
              {opened === 0 ? 'It was not opened yet.' : `Opened ${opened === 1 ? 'once' : `${opened} times`}.`}
            </p>
            {isOpen && (
              <Form method="post">
                <input type="hidden" name="listId" value={id} />
                <button type="submit" className="button button-quiet button-small">
                  End it now<span className="sr-only">: {words || dayInWords(madeAt, now)}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
