import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { type Shared, SharedService } from '#app/components/shared-service.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Services for the group – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const q = searchParams.get('q') ?? ''
  const { groups, signposting, directory } = context.services.queries
  return orShowProblem(async () => {
    const { desk, name, slug } = await groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    const turningPoints = await signposting.turningPointsIn({ slug })
    const turningPoint = turningPoints.find(({ key }) => key === searchParams.get('for')) ?? null
    const chosen = await signposting.chosenServices(placeOf(slug, turningPoint?.key))
    const found = q.trim() === '' ? null : (await directory.findServices({ q })).found
    const isNew = ({ id }: { id: string }) => chosen.every(({ service }) => service.id !== id)
    return {
      name,
      slug,
      q,
      turningPoints,
      turningPoint,
      chosen,
      found: found?.filter(isNew).slice(0, 8) ?? null,
      now: Date.now(),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { signposting } = context.services.commands
  const turningPoint = new URL(request.url).searchParams.get('for')
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), ...placeOf(params.slug, turningPoint) }
    if (form.get('wish') === 'drop') await signposting.dropService(wish)
    else if (form.get('wish') === 'up') await signposting.moveServiceUp(wish)
    else await signposting.chooseService(wish)
    return redirect(`/groups/${params.slug}/facilitate/services${turningPoint ? `?for=${turningPoint}` : ''}`)
  })
}

/** Where the choices stand: on the page of the group, or in the threads of a turning point of carers. */
const placeOf = (slug: string | undefined, turningPoint: string | null | undefined) =>
  turningPoint ? { place: 'turning-point', key: turningPoint } : { place: 'group', key: slug }

export default function GroupServices() {
  const { name, slug, q, turningPoints, turningPoint, chosen, found, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>{turningPoint ? `Services for “${turningPoint.name}”` : 'Services for the group'}</h1>
      <p>
        Choose up to twelve that have helped people here.{' '}
        {turningPoint
          ? 'They stand beside every thread about this turning point.'
          : 'They stand on the page of the group, and everybody can see them.'}
      </p>
      <TurningPoints slug={slug} all={turningPoints} here={turningPoint?.key ?? null} />
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
          {turningPoint && <input type="hidden" name="for" value={turningPoint.key} />}
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

/** In a place for carers: services for the whole place, or for one turning point. */
function TurningPoints({ slug, all, here }: { slug: string; all: readonly Point[]; here: string | null }) {
  if (all.length === 0) return null
  const page = `/groups/${slug}/facilitate/services`
  return (
    <nav aria-label="Where they stand">
      <ul className="flex flex-wrap gap-2">
        {[{ key: null, name: 'The whole place' }, ...all].map(({ key, name }) => (
          <li key={name}>
            <Link
              to={key ? `${page}?for=${key}` : page}
              aria-current={key === here ? 'true' : undefined}
              className={`button button-small ${key === here ? '' : 'button-quiet'}`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Point = { readonly key: string; readonly name: string }

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
