import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { type Shared, SharedService } from '#app/components/shared-service.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Services for the group – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const q = new URL(request.url).searchParams.get('q') ?? ''
  const { groups, signposting, directory } = context.services.queries
  return orShowProblem(async () => {
    const { desk, name, slug } = await groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    const chosen = await signposting.chosenServices({ place: 'group', key: slug })
    const found = q.trim() === '' ? null : (await directory.findServices({ q })).found
    const isNew = ({ id }: { id: string }) => chosen.every(({ service }) => service.id !== id)
    return { name, slug, q, chosen, found: found?.filter(isNew).slice(0, 8) ?? null, now: Date.now() }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { signposting } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), place: 'group', key: params.slug }
    if (form.get('wish') === 'drop') await signposting.dropService(wish)
    else if (form.get('wish') === 'up') await signposting.moveServiceUp(wish)
    else await signposting.chooseService(wish)
    return redirect(`/groups/${params.slug}/facilitate/services`)
  })
}

export default function GroupServices() {
  const { name, slug, q, chosen, found, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>Services for the group</h1>
      <p>
        Choose up to twelve that have helped people here. They stand on the page of the group, and everybody can see
        them.
      </p>
      <ErrorSummary problem={problem} />
      {chosen.length === 0 && <p className="card edge">None is chosen yet. Look for one below.</p>}
      <ol aria-label="Chosen, in the order people see them" className="space-y-4">
        {chosen.map(({ service, note }, at) => (
          <Chosen key={service.id} service={service} note={note} isFirst={at === 0} now={now} />
        ))}
      </ol>
      <section aria-labelledby="add" className="card place-sign space-y-4">
        <h2 id="add" className="text-large">
          Add a service
        </h2>
        <Form className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-60">
            <TextField name="q" type="search" label="What should it help with?" defaultValue={q} autoComplete="off" />
          </div>
          <button type="submit" className="button button-quiet">
            Find
          </button>
        </Form>
        {found?.length === 0 && <p role="status">We found no other service for these words.</p>}
        <ul className="divide-y divide-line">
          {found?.map((service) => (
            <li key={service.id} className="py-3">
              <Form method="post" className="flex flex-wrap items-center justify-between gap-3">
                <input type="hidden" name="serviceId" value={service.id} />
                <span className="min-w-0 flex-1 basis-48">
                  <a href={`/services/${service.id}`}>{service.name}</a>
                  {service.organization && (
                    <span className="block text-small text-ink-soft">{service.organization}</span>
                  )}
                </span>
                <button
                  type="submit"
                  name="wish"
                  value="choose"
                  className="button button-quiet button-small"
                  aria-label={`Choose ${service.name}`}
                >
                  Choose
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Chosen({ service, note, isFirst, now }: { service: Shared; note: string; isFirst: boolean; now: number }) {
  return (
    <li className="card max-w-none space-y-4">
      <SharedService service={service} now={now} />
      <Form method="post" className="space-y-3">
        <input type="hidden" name="serviceId" value={service.id} />
        {service.isThere && (
          <label className="block space-y-1">
            <span className="block">A word about it</span>
            <input
              name="note"
              className="field"
              defaultValue={note}
              maxLength={200}
              aria-label={`A word about ${service.name}`}
            />
          </label>
        )}
        <span className="flex flex-wrap gap-2">
          {service.isThere && <Press wish="choose" words="Keep the words" name={service.name} />}
          {!isFirst && <Press wish="up" words="Up" name={service.name} />}
          <Press wish="drop" words="Take away" name={service.name || 'this service'} />
        </span>
      </Form>
    </li>
  )
}

const Press = ({ wish, words, name }: { wish: string; words: string; name: string }) => (
  <button
    type="submit"
    name="wish"
    value={wish}
    className="button button-quiet button-small"
    aria-label={`${words}: ${name}`}
  >
    {words}
  </button>
)
