import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ChosenService, PointsToChooseFor } from '#app/components/choose-services.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Services for the group – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const q = asked.get('q') ?? ''
  const { groups, signposting, directory } = context.services.queries
  return orShowProblem(async () => {
    const { desk, name, slug, kind } = await groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    // The topics of a place for carers are turning points, each with services of its own.
    const points = kind === 'carers' ? desk.topics.filter(({ retiredAt }) => retiredAt === null) : []
    const point = points.find(({ id }) => id === asked.get('point')) ?? null
    const chosen = await signposting.chosenServices(placeOf(slug, point?.id))
    const found = q.trim() === '' ? null : (await directory.findServices({ q })).found
    const isNew = ({ id }: { id: string }) => chosen.every(({ service }) => service.id !== id)
    return { name, slug, q, points, point, chosen, found: found?.filter(isNew).slice(0, 8) ?? null, now: Date.now() }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { signposting } = context.services.commands
  return orShowForm(form, context, async () => {
    const point = new URL(request.url).searchParams.get('point')
    const wish = { ...inputOf(form), ...placeOf(params.slug, point) }
    if (form.get('wish') === 'drop') await signposting.dropService(wish)
    else if (form.get('wish') === 'up') await signposting.moveServiceUp(wish)
    else await signposting.chooseService(wish)
    return redirect(`/groups/${params.slug}/facilitate/services${point ? `?point=${point}` : ''}`)
  })
}

const placeOf = (slug: string | undefined, point: string | null | undefined) =>
  point ? { place: 'turning-point', key: point } : { place: 'group', key: slug }

export default function GroupServices() {
  const { name, slug, q, points, point, chosen, found, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>{point ? `Services for “${point.name}”` : 'Services for the group'}</h1>
      <p>
        Choose up to twelve that have helped people here. They stand on the page of{' '}
        {point ? 'this turning point' : 'the group, and everybody can see them'}.
      </p>
      {points.length > 0 && <PointsToChooseFor slug={slug} points={points} point={point} />}
      <ErrorSummary problem={problem} />
      {chosen.length === 0 && <p className="card edge">None is chosen yet. Look for one below.</p>}
      <ol aria-label="Chosen, in the order people see them" className="space-y-4">
        {chosen.map(({ service, note }, at) => (
          <ChosenService key={service.id} service={service} note={note} isFirst={at === 0} now={now} />
        ))}
      </ol>
      <section aria-labelledby="add" className="card place-sign space-y-4">
        <h2 id="add" className="text-large">
          Add a service
        </h2>
        <Form className="flex flex-wrap items-end gap-3">
          {point && <input type="hidden" name="point" value={point.id} />}
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
