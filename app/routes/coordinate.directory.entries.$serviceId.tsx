import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PutBack } from '#app/components/directory-put-back.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { doneWords } from '#app/directory-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { checkInWords } from '#app/service-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Who sees this entry – Directory – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const service = await orShowProblem(() =>
    context.services.queries.directory.servicePage({ serviceId: params.serviceId }),
  )
  if (!service.mayKeep) throw data('Only those who look after the directory do this', { status: 403 })
  const { id, name, publishedAt, isPlaceSecret } = service
  const asked = new URL(request.url).searchParams
  return {
    service: { id, name, publishedAt, isPlaceSecret },
    check: checkInWords(service, Date.now()).words,
    told: doneWords[asked.get('done') ?? ''] ?? null,
    together: asked.get('together'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { directory } = context.services.commands
  const { pathname } = new URL(request.url)
  const { serviceId } = params
  return orShowForm(form, context, async () => {
    const input = inputOf(form)
    const act = String(input.act)
    if (act === 'put-back') await directory.putBackServices(input)
    else if (act === 'hidden') await directory.hideServicePlace({ ...input, serviceId })
    else if (act === 'told') await directory.tellServicePlace({ ...input, serviceId })
    else {
      const change =
        act === 'published'
          ? directory.publishServices
          : act === 'unpublished'
            ? directory.unpublishServices
            : directory.markServicesChecked
      const { togetherId } = await change({ ...input, serviceIds: serviceId })
      return redirect(`${pathname}?done=${act}&together=${togetherId}`)
    }
    return redirect(`${pathname}?done=${act}`)
  })
}

/** Whether everybody sees an entry, and whether its place may be told. */
export default function WhoSees() {
  const { service, check, told, together } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>{service.name}</h1>
        {told && !problem && <PutBack told={told} togetherId={together} />}
        <ErrorSummary problem={problem} />
        <p>
          {service.publishedAt === null ? 'Only editors and its owner see it.' : 'Everybody sees it.'}{' '}
          {service.isPlaceSecret && 'Its place is told to nobody.'} {check}.
        </p>
        <p className="flex flex-wrap gap-x-5">
          <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}`}>
            See its page
          </Link>
          <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/edit`}>
            Change it
          </Link>
          <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/history`}>
            History
          </Link>
        </p>
      </div>
      <form method="post" className="card space-y-4">
        <TextField
          name="because"
          label="Why, in a few words"
          hint="Needed to take it from view, and for its place. Other editors read it."
          maxLength={300}
          problem={problem}
        />
        <div className="flex flex-wrap gap-3">
          {service.publishedAt === null ? (
            <Act act="published" words="Publish" />
          ) : (
            <Act act="unpublished" words="Take from view" />
          )}
          <Act act="checked" words="Mark as checked today" />
          {service.isPlaceSecret ? (
            <Act act="told" words="Show its place" />
          ) : (
            <Act act="hidden" words="Keep its place secret" />
          )}
        </div>
      </form>
    </div>
  )
}

function Act({ act, words }: { act: string; words: string }) {
  return (
    <button type="submit" name="act" value={act} className="button button-quiet">
      {words}
    </button>
  )
}
