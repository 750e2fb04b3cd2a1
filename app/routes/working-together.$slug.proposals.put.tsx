import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { ProposalBoxes } from '#app/components/proposal-form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Put research or a plan to this group – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ params: { slug }, context }: LoaderFunctionArgs) {
  return orShowProblem(async () => {
    const { name, service, isPublic } = await context.services.queries.workspaces.workspacePage({ slug })
    if (!isPublic) throw data('Group not found', { status: 404 })
    return { slug: slug ?? '', name, service, origin: context.site.origin }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { secret } = await context.services.commands.proposals.putProposal({ ...inputOf(form), slug })
    // Shown in this one answer and nowhere else: only a hash of it is kept.
    return data({ secret, hasLeftAddress: form.get('email') !== '' })
  })
}

export default function PutProposal() {
  const { slug, name, service } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'secret' in answer) return <Kept {...answer} />
  return (
    <div className="place-copro mx-auto max-w-measure space-y-5">
      <div className="space-y-2">
        <Here to={`/working-together/${slug}`} words={name} />
        <h1>Put research or a plan to this group</h1>
        <p>
          People who know the {service} from the inside read it and tell you what they think. You need no account. Ask
          early, while things can still change.
        </p>
      </div>
      <ErrorSummary problem={answer} />
      <Form method="post" className="card space-y-6">
        <ProposalBoxes problem={answer} />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label="E-mail address, if you want to be told"
          hint="You can leave it empty. We write once, when there is an answer, and then delete it."
          problem={answer}
        />
        <p className="text-small text-ink-soft">
          The chair and the staff read it first. Then all members of the group do. Please write nothing about the health
          of any one person.
        </p>
        <button type="submit" className="button">
          Send it to the group
        </button>
      </Form>
    </div>
  )
}

function Kept({ secret, hasLeftAddress }: { secret: string; hasLeftAddress: boolean }) {
  const { slug, name, origin } = useLoaderData<typeof loader>()
  const link = `${origin}/working-together/proposals/${secret}`
  return (
    <div className="place-copro mx-auto max-w-measure space-y-5">
      <Here to={`/working-together/${slug}`} words={name} />
      <h1>Thank you for asking</h1>
      <Told>The group has it. The chair or the staff look at it first.</Told>
      <section aria-labelledby="link" className="card space-y-3">
        <h2 id="link" className="text-large">
          Your private link
        </h2>
        <p>
          Here you can read what became of it. <strong>Keep it now: we show it only this once.</strong>
          {hasLeftAddress && ' We also write to your address, once.'}
        </p>
        <p className="rounded-control bg-sunken p-3 break-all">
          <a href={link}>{link}</a>
        </p>
      </section>
    </div>
  )
}
