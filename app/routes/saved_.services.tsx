import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CheckedMark } from '#app/components/checked-mark.tsx'
import { Here } from '#app/components/here.tsx'
import { SaveService } from '#app/components/service-mine.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { checkInWords, dial } from '#app/service-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'My services – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const [at, id] = [searchParams.get('at'), searchParams.get('id')]
  const { services, next } = await orShowProblem(() =>
    context.services.queries.directory.savedServices({ after: at && id ? { at, id } : null }),
  )
  const now = Date.now()
  const { allowed: maySignpost } = await context.services.queries.signposting.signpostingVerdict({})
  return { services: services.map((service) => ({ ...service, check: checkInWords(service, now) })), next, maySignpost }
}

export default function SavedServices() {
  const { services, next, maySignpost } = useLoaderData<typeof loader>()
  return (
    <div className="place-sign mx-auto max-w-3xl space-y-5">
      <div className="space-y-1">
        <Here to="/services" words="Find services" />
        <h1>My services</h1>
        <p className="text-ink-soft">Only you can see what you saved.</p>
        {maySignpost && (
          <p>
            <Link to="/for-somebody" className="inline-flex min-h-target items-center">
              Lists you made for somebody
            </Link>
          </p>
        )}
      </div>
      {services.length === 0 && (
        <section aria-labelledby="none" className="card edge space-y-3">
          <h2 id="none" className="text-large">
            Keep what might help
          </h2>
          <p>On the page of a service, choose “Save to my list”. It will be here, with its number to call.</p>
          <p>
            <Link to="/services" className="button">
              Find services
            </Link>
          </p>
        </section>
      )}
      <ul className="space-y-4">
        {services.map((service) => (
          <li key={service.id} className="card max-w-none space-y-2">
            {service.isThere ? (
              <>
                <h2 className="text-large">
                  <Link to={`/services/${service.id}`}>{service.name}</Link>
                </h2>
                {service.organization && <p className="text-small text-ink-soft">Run by {service.organization}</p>}
                <p>
                  <CheckedMark check={service.check} className="text-small" />
                </p>
              </>
            ) : (
              <>
                <h2 className="text-large">{service.name}</h2>
                <p>It is not in the directory any more.</p>
              </>
            )}
            <div className="flex flex-wrap gap-3">
              {service.isThere && service.phone && (
                <a className="button" href={dial(service.phone)}>
                  Call {service.phone}
                </a>
              )}
              <SaveService serviceId={service.id} isSaved next="/saved/services" />
            </div>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?at=${next.at}&id=${next.id}`}>
            Show more
          </Link>
        </p>
      )}
    </div>
  )
}
