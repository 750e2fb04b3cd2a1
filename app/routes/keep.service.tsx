import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { KeepForm } from '#app/components/keep-form.tsx'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { SharedService } from '#app/components/shared-service.tsx'
import { keep } from '#app/keep.ts'
import { orShowProblem, safeNext, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Save it to your list – Waymark' },
  { name: 'robots', content: 'noindex' },
]

/** Where somebody lands who pressed "Save to my list" and then signed in: an address saves nothing by itself, so they press once more. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const serviceId = asked.get('service')
  if (serviceId === null) throw redirect('/saved/services')
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const service = await orShowProblem(() => context.services.queries.signposting.serviceToShare({ serviceId }))
  return { service, next: safeNext(asked.get('next'), `/services/${service.id}`), now: Date.now() }
}

/** The small buttons of a service: save it, let it go, thank it, take thanks back, say how it went. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(
    request,
    context,
    ({ wish, ...service }) => {
      const { directory } = context.services.commands
      if (wish === 'remove') return directory.unsaveService(service)
      if (wish === 'thank') return directory.thankService(service)
      if (wish === 'take-thanks-back') return directory.takeBackThanks(service)
      if (wish === 'how-it-went') return directory.sayHowItWent(service)
      return directory.saveService(service)
    },
    ({ wish, serviceId }, next) =>
      wish === 'save' ? withNext(`/keep/service?service=${encodeURIComponent(String(serviceId))}`, next) : next,
  )

export default function KeepService() {
  const { service, next, now } = useLoaderData<typeof loader>()
  if (useActionData()) return <KeepRefused />
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <div className="space-y-1">
        <h1>Save it to your list?</h1>
        <p className="text-ink-soft">
          You are signed in now. Press once more, and it is on your list. Only you see that.
        </p>
      </div>
      <div className="card">
        <SharedService service={service} now={now} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <KeepForm action="/keep/service" fields={{ serviceId: service.id }} next={next}>
          <button type="submit" name="wish" value="save" className="button">
            Save to my list
          </button>
        </KeepForm>
        <a className="inline-flex min-h-target items-center" href={next}>
          Go back without saving
        </a>
      </div>
    </div>
  )
}
