import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { caredForWords, loadWords, type PartOfCaring } from '#app/carer-words.ts'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { sinceInWords } from '#app/components/since.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'About my caring – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.carers.ownCaring({})),
    told: searchParams.has('told') ? 'Done. We have kept that.' : searchParams.has('gone') ? 'Done. It is gone.' : null,
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { carers } = context.services.commands
  const caringId = form.get('caringId')
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    if (intent === 'end') await carers.endCaring({ caringId })
    if (intent === 'remove') await carers.removeCaring({ caringId })
    if (intent === 'leave') {
      await carers.leaveCarers({})
      return redirect('/carers')
    }
    return redirect(`/carers/about-me?${intent === 'end' ? 'told' : 'gone'}`)
  })
}

type One = ReturnType<typeof useLoaderData<typeof loader>>['caring'][number]

export default function AboutMyCaring() {
  const { isCarer, caring, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <Here to="/carers" words="For carers" />
      <div className="space-y-1">
        <h1>About my caring</h1>
        <p className="text-ink-soft">What you have told us, and who sees each part.</p>
      </div>
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {caring.length === 0 && <p className="card edge">You have told us of nobody yet.</p>}
      {caring.map((one) => (
        <Cared key={one.id} one={one} />
      ))}
      <p className="flex flex-wrap gap-3">
        <Link to="/carers/come-in" className="button button-quiet">
          {isCarer ? 'I look after somebody else too' : 'I look after somebody'}
        </Link>
        {isCarer && (
          <Link to="/carers/apart" className="button button-quiet">
            Keep somebody apart from me
          </Link>
        )}
      </p>
      {isCarer && (
        <details className="fold">
          <summary>Stop being here as a carer</summary>
          <Form method="post" className="space-y-3">
            <p>
              What you told goes, and you leave places for carers. What you wrote there stays. Who you keep apart stays.
            </p>
            <button type="submit" name="intent" value="leave" className="button button-quiet">
              Stop being here as a carer
            </button>
          </Form>
        </details>
      )}
    </div>
  )
}

function Cared({ one }: { one: One }) {
  const rows: readonly (readonly [PartOfCaring, string, string, string])[] = [
    ['who', 'Who', caredForWords[one.who] ?? '', one.whoAudience],
    ['conditions', 'Lives with', one.conditions.map(({ name }) => name).join(', '), one.conditionsAudience],
    ['since', 'Since', one.sinceYear ? sinceInWords(one.sinceYear, one.sinceMonth) : '', one.sinceAudience],
    ['load', 'How much', one.load ? (loadWords[one.load] ?? '') : '', one.loadAudience],
  ]
  return (
    <section aria-label={caredForWords[one.who]} className="card space-y-3">
      {one.endedAt !== null && <p className="font-bold">This caring has ended. You are still a carer here.</p>}
      <ul className="divide-y divide-line">
        {rows.map(([part, label, value, audience]) => (
          <li key={part} className="flex max-w-none flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span>
              <strong className="block">{label}</strong>
              {value || <span className="text-ink-soft">Not told</span>}
              {value && (
                <span className="block text-small text-ink-soft">
                  {audience === 'carers' ? 'Other carers see this' : 'Nobody sees this'}
                </span>
              )}
            </span>
            <Link to={`/carers/about-me/${one.id}/${part}`} className="inline-flex min-h-target items-center">
              {value ? 'Change' : 'Tell'}
              <span className="sr-only"> {label.toLowerCase()}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="caringId" value={one.id} />
        {one.endedAt === null && (
          <button type="submit" name="intent" value="end" className="button button-quiet button-small">
            My caring for them has ended
          </button>
        )}
        <button type="submit" name="intent" value="remove" className="button button-quiet button-small">
          Take this back
        </button>
      </Form>
    </section>
  )
}
