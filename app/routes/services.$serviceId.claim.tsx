import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Is this your service? – Find services – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orShowProblem(() => context.services.queries.directory.myClaim({ serviceId: params.serviceId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { directory } = context.services.commands
    if (form.get('intent') === 'end') await directory.endClaim(inputOf(form))
    else await directory.claimService({ ...inputOf(form), serviceId: params.serviceId })
    return redirect(`/services/${params.serviceId}/claim`)
  })
}

export default function Claim() {
  const { service, isMember, isOwner, may, claim } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isWaiting = claim !== null && claim.provedAt === null && claim.refusedAt === null
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to="/services">Find services</Link> › <Link to={`/services/${service.id}`}>{service.name}</Link>
      </nav>
      <h1>Is this your service?</h1>
      <ErrorSummary problem={problem} />
      {isOwner ? <Owner /> : isWaiting && !claim.isLinkOver ? <Waiting /> : null}
      {!isOwner && claim?.refusedAt != null && (
        <section aria-label="The answer" className="card edge space-y-2">
          <p className="font-bold">An editor could not agree yet.</p>
          <p className="whitespace-pre-line">{claim.because}</p>
        </section>
      )}
      {!isMember && <JoinFirst />}
      {isMember && !isOwner && !(isWaiting && !claim.isLinkOver) && (may.isAllowed ? <Ask /> : <p>{may.because}.</p>)}
    </div>
  )
}

function JoinFirst() {
  const { service } = useLoaderData<typeof loader>()
  const here = `/services/${service.id}/claim`
  return (
    <section aria-label="First" className="card space-y-4">
      <p>Do you work or help there? You can keep this page right. For that you need an account, so that we know you.</p>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to={withNext('/join', here)}>
          Join Waymark
        </Link>
        <Link className="button button-quiet" to={withNext('/sign-in', here)}>
          Sign in
        </Link>
      </p>
    </section>
  )
}

function Ask() {
  const { service } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chosen = fieldValue(problem, 'by', service.address ? 'mail' : 'editor')
  return (
    <Form method="post" className="card space-y-6">
      <p>Do you work or help there? Then you can keep this page right. First we need to know that you belong to it.</p>
      <Choices name="by" legend="How can we know?" problem={problem}>
        {service.address && (
          <Tick
            type="radio"
            name="by"
            value="mail"
            label={`Send a link to ${service.address}`}
            hint="It goes to this address on the page and to no other. Open it while you are signed in."
            defaultChecked={chosen === 'mail'}
          />
        )}
        <Tick
          type="radio"
          name="by"
          value="editor"
          label="Ask an editor"
          hint="They ring the service. This takes a few days."
          defaultChecked={chosen === 'editor'}
        />
      </Choices>
      <TextArea
        name="words"
        label="How do you belong to it?"
        hint="Our editors read this. For the link you can leave it empty."
        rows={3}
        maxLength={1000}
        problem={problem}
      />
      <button type="submit" className="button">
        This is ours
      </button>
    </Form>
  )
}

function Waiting() {
  const { claim } = useLoaderData<typeof loader>()
  return (
    <>
      <Told>
        {claim?.by === 'mail'
          ? 'We have sent a link to the address on the page. It works for 7 days.'
          : 'Our editors have your words. They tell you under Notices.'}
      </Told>
      {claim?.by === 'mail' && (
        <p>Does somebody else read that post? Ask them for the link, and open it here while you are signed in.</p>
      )}
      <EndIt words="Take my request back" />
    </>
  )
}

function Owner() {
  const { service, claim } = useLoaderData<typeof loader>()
  return (
    <>
      <Told>Yes. You look after this page.</Told>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to={`/services/${service.id}/edit`}>
          Change or check the page
        </Link>
      </p>
      {claim && <EndIt words="I no longer look after it" />}
    </>
  )
}

function EndIt({ words }: { words: string }) {
  const { claim } = useLoaderData<typeof loader>()
  return (
    <Form method="post">
      <input type="hidden" name="claimId" value={claim?.id} />
      <button type="submit" name="intent" value="end" className="button-link min-h-target">
        {words}
      </button>
    </Form>
  )
}
