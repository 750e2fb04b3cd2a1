import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { ServiceChanges } from '#app/components/service-changes.tsx'
import { ServiceFields } from '#app/components/service-edit-form.tsx'
import { ServicePreview } from '#app/components/service-preview.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, valuesOf } from '#app/respond.ts'
import { withTheirs } from '#app/service-edit-words.ts'
import { checkInWords } from '#app/service-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Change a service page – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { directory, needs } = context.services.queries
  const service = await orShowProblem(() => directory.editableService({ serviceId: params.serviceId }))
  const now = Date.now()
  return {
    service,
    needs: await needs.needList({}),
    check: checkInWords(service, now),
    today: new Date(now).toISOString().slice(0, 10),
    done: new URL(request.url).searchParams.get('done'),
  }
}

/** Three acts of one form: look at it first, publish it, or say that all is right. Words are never lost on the way. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { commands, queries } = context.services
  const { serviceId } = params
  const typed = { ...inputOf(form), serviceId }
  const intent = form.get('intent')
  const here = `/services/${serviceId}/edit`
  if (intent === 'publish') {
    const kept = await orShowForm(form, context, async () => {
      await commands.directory.changeService(typed)
      return redirect(`${here}?done=published`)
    })
    // Somebody else was quicker: the words go back into the form, beside what changed.
    if (!('init' in kept) || kept.init?.status !== 409) return kept
  }
  return orShowForm(form, context, async () => {
    if (intent === 'confirm') {
      await commands.directory.confirmService({ serviceId })
      return redirect(`${here}?done=checked`)
    }
    const preview = await queries.directory.previewService(typed)
    return {
      preview,
      isBack: intent === 'back',
      message: '',
      errors: {},
      values: withTheirs(valuesOf(form), preview.meanwhile),
    }
  })
}

export default function EditService() {
  const { service, needs, today, done, check } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : undefined
  if (answer && preview && !preview.isOutdated && 'isBack' in answer && !answer.isBack)
    return <ServicePreview preview={preview} values={answer.values} today={today} />
  const problem = answer && !preview ? answer : undefined
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to="/services">Find services</Link> › <Link to={`/services/${service.id}`}>{service.words.name}</Link>
      </nav>
      <h1>Keep this page right</h1>
      {!answer && done === 'published' && <Told>Published. Everybody sees it now.</Told>}
      {!answer && done === 'checked' && <Told>Thank you. The check holds for six months.</Told>}
      <ErrorSummary problem={problem} />
      {preview?.isOutdated && (
        <section role="alert" aria-labelledby="meanwhile" className="card edge space-y-3">
          <h2 id="meanwhile" className="text-large">
            Somebody else changed this page while you were writing
          </h2>
          <p>Your words are all below, and nothing of them is published yet. This is what changed meanwhile:</p>
          <ServiceChanges changes={preview.meanwhile} today={today} />
          <p>
            Where you had changed nothing, we took theirs. Look once more at the times, the places, and what stands in
            lines: there yours stand.
          </p>
        </section>
      )}
      {!answer && (
        <section aria-labelledby="check" className="card space-y-3">
          <h2 id="check" className="text-large">
            Is it all still right?
          </h2>
          <p>{check.words}. A check holds for six months. We remind you before it runs out.</p>
          <Form method="post">
            <button type="submit" name="intent" value="confirm" className="button">
              It is all still right
            </button>
          </Form>
          <p>
            <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/history`}>
              See the history of this page
            </Link>
          </p>
        </section>
      )}
      <Form method="post" className="card space-y-6" aria-labelledby="change">
        <h2 id="change" className="text-large">
          Change it
        </h2>
        <input type="hidden" name="version" value={preview?.version ?? service.version} />
        <input type="hidden" name="seenAt" value={preview?.seenAt ?? service.seenAt} />
        <ServiceFields
          words={service.words}
          places={service.places}
          terms={service.terms}
          needs={needs}
          problem={answer}
        />
        <p className="text-small text-ink-soft">Everybody reads this page, without an account too.</p>
        <button type="submit" name="intent" value="preview" className="button">
          Look at it first
        </button>
      </Form>
    </div>
  )
}
