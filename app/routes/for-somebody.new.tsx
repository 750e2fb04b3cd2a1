import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { wordsOfNeeds } from '#app/components/service-search.tsx'
import { FindForList, NewList, OnTheList } from '#app/components/signposting-list.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { findForList, type Listed, listDurations, listedAfter } from '#app/signposting-form.ts'
import type { ActorServices } from '#server/services.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'A list for one person – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const service = new URL(request.url).searchParams.get('service')
  const first: Listed[] = service ? [{ kind: 'service', id: service, note: '' }] : []
  const { queries } = context.services
  return orShowProblem(async () => ({
    things: await named(queries, first),
    offered: wordsOfNeeds(await queries.needs.needList({})),
  }))
}

async function named({ signposting }: ActorServices['queries'], items: readonly Listed[]) {
  const names = await signposting.thingsToList({ items })
  return items.flatMap((item) => {
    const name = names.find(({ id, kind }) => id === item.id && kind === item.kind)?.name
    return name ? [{ ...item, name }] : []
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { queries, commands } = context.services
  const items = listedAfter(form)
  const [words, q, days] = ['words', 'q', 'days'].map((name) => String(form.get(name) ?? ''))
  const values = { words: words ?? '', days: days ?? '', q: q ?? '' }
  const things = await orShowProblem(() => named(queries, items))
  const rest = { things, values, found: await orShowProblem(() => findForList(queries, values.q)) }
  if (form.get('wish') !== 'make') return data({ ...rest, problem: undefined, link: null })
  const made = await orShowForm(form, context, async () => {
    const { secret } = await commands.signposting.makeList({ words, days, items: things })
    // Told once, on the answer itself: it stands in no address of ours, and we keep no copy.
    return `${context.site.origin}/for-you/${secret}`
  })
  if (typeof made === 'string') return data({ ...rest, problem: undefined, link: made })
  return data({ ...rest, problem: made.data, link: null }, made.init ?? {})
}

export default function ListForSomebody() {
  const { things: first, offered } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const things = answer?.things ?? first
  const problem = answer?.problem ?? (answer ? { message: '', errors: {}, values: answer.values } : undefined)
  if (answer?.link) return <NewList link={answer.link} />
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <Here to="/for-somebody" words="Lists for somebody" />
        <h1>A list for one person</h1>
        <p className="text-ink-soft">
          Choose a few services and groups, and say why. The person needs no account. We keep no name, so please write
          none: whoever has the link can read the list.
        </p>
      </div>
      <ErrorSummary problem={answer?.problem} />
      <Form method="post" className="space-y-6">
        <FindForList
          q={answer?.values.q ?? ''}
          found={answer?.found ?? null}
          taken={things.map(({ id }) => id)}
          offered={offered}
        />
        <OnTheList things={things} problem={answer?.problem} />
        <section className="card space-y-5">
          <TextArea
            name="words"
            label="A line above the list"
            hint="Such as: Three places to try first. No names, numbers or e-mail addresses."
            rows={2}
            maxLength={300}
            problem={problem}
          />
          <Choices name="days" legend="How long may it be opened?" problem={problem}>
            {listDurations.map(({ days, words }) => (
              <Tick
                key={days}
                type="radio"
                name="days"
                value={String(days)}
                label={words}
                defaultChecked={fieldValue(problem, 'days', '28') === String(days)}
              />
            ))}
          </Choices>
          <button type="submit" name="wish" value="make" className="button">
            Make the list
          </button>
        </section>
      </Form>
    </div>
  )
}
