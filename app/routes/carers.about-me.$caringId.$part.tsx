import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { isPartOfCaring, loadWords, partsOfCaring, questionOf } from '#app/carer-words.ts'
import { CarerAudience, WhoChoice } from '#app/components/carer-parts.tsx'
import { Choices, ErrorSummary, fieldValue, fieldValues, TextField, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SinceFields } from '#app/components/since.tsx'
import { type FormProblem, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'About my caring – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { part } = params
  if (!isPartOfCaring(part)) throw data('Page not found', { status: 404 })
  return orShowProblem(async () => {
    const { caring } = await context.services.queries.carers.ownCaring({})
    const one = caring.find(({ id }) => id === params.caringId)
    if (!one) throw data('Person you look after not found', { status: 404 })
    const isNew = new URL(request.url).searchParams.has('new')
    return { part, one, isNew, back: '/carers/about-me' }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { part, caringId } = params
  if (!isPartOfCaring(part)) throw data('Page not found', { status: 404 })
  return orShowForm(form, context, async () => {
    // What somebody lives with stays out of addresses: the words are sent, and answered on the same page.
    if (form.get('intent') === 'find') {
      const words = String(form.get('called') ?? '')
      return { called: words, found: await context.services.queries.groups.conditionsCalled({ words }) }
    }
    await context.services.commands.carers.changeCaring({ conditionIds: [], ...inputOf(form), caringId, part })
    const next = partsOfCaring[partsOfCaring.indexOf(part) + 1]
    const isNew = new URL(request.url).searchParams.has('new')
    return redirect(isNew && next ? `/carers/about-me/${caringId}/${next}?new` : '/carers/about-me?told')
  })
}

export default function PartPage() {
  const { part, one, isNew, back } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const problem = result && 'errors' in result ? result : undefined
  const found = result && 'found' in result ? result : undefined
  const audience = {
    who: one.whoAudience,
    conditions: one.conditionsAudience,
    since: one.sinceAudience,
    load: one.loadAudience,
  }
  const next = partsOfCaring[partsOfCaring.indexOf(part) + 1]
  return (
    // A page of its own for each part: who may see one must not be carried over to the next.
    <div key={`${one.id} ${part}`} className="place-carer mx-auto max-w-measure space-y-5">
      <Here to={back} words="About my caring" />
      <h1>{questionOf[part]}</h1>
      <ErrorSummary problem={problem} />
      {part === 'conditions' && <FindCondition called={found?.called ?? ''} isEmpty={found?.found.length === 0} />}
      <Form method="post" className="card space-y-6">
        {part === 'who' && <WhoChoice chosen={one.who} problem={problem} />}
        {part === 'conditions' && <Conditions known={one.conditions} found={found?.found ?? []} problem={problem} />}
        {part === 'since' && (
          <SinceFields
            {...(one.sinceYear === null ? {} : { year: one.sinceYear })}
            month={one.sinceMonth}
            problem={problem}
          />
        )}
        {part === 'load' && <Load chosen={one.load ?? ''} problem={problem} />}
        <CarerAudience chosen={audience[part]} problem={problem} />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Keep this
          </button>
          {isNew && (
            <Link to={next ? `/carers/about-me/${one.id}/${next}?new` : '/carers'} className="button button-quiet">
              Not now
            </Link>
          )}
        </p>
      </Form>
    </div>
  )
}

function Load({ chosen, problem }: { chosen: string; problem: FormProblem | undefined }) {
  const load = fieldValue(problem, 'load', chosen)
  return (
    <Choices name="load" legend="About how much?" problem={problem}>
      {Object.entries(loadWords).map(([value, label]) => (
        <Tick key={value} type="radio" name="load" value={value} label={label} defaultChecked={load === value} />
      ))}
    </Choices>
  )
}

function FindCondition({ called, isEmpty }: { called: string; isEmpty: boolean }) {
  return (
    <Form method="post" className="card space-y-4">
      <TextField
        name="called"
        label="What do you call it?"
        hint="Your own words are fine. Nobody reads this but you."
        maxLength={100}
        autoComplete="off"
        defaultValue={called}
      />
      {isEmpty && <p role="status">We do not know that name yet. Try another name for it, or fewer words.</p>}
      <button type="submit" name="intent" value="find" className="button button-quiet">
        Find it
      </button>
    </Form>
  )
}

type Condition = { readonly id: string; readonly name: string }

function Conditions({
  known,
  found,
  problem,
}: {
  known: readonly Condition[]
  found: readonly Condition[]
  problem: FormProblem | undefined
}) {
  const shown = [...new Map([...known, ...found].map((one) => [one.id, one])).values()]
  const chosen = fieldValues(
    problem,
    'conditionIds',
    [...known, ...(found.length === 1 ? found : [])].map(({ id }) => id),
  )
  if (shown.length === 0) return null
  return (
    <Choices name="conditionIds" legend="They live with" problem={problem}>
      {shown.map(({ id, name }) => (
        <Tick key={id} name="conditionIds" value={id} label={name} defaultChecked={chosen.includes(id)} />
      ))}
    </Choices>
  )
}
