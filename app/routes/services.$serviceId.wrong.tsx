import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, TextArea, TextField, Tick } from '#app/components/form.tsx'
import { CannotWait } from '#app/components/report-parts.tsx'
import { Told } from '#app/components/told.tsx'
import { correctionKinds } from '#app/correction-words.ts'
import { inputOf, orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Something wrong? – Find services – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id, name } = await orShowProblem(() =>
    context.services.queries.directory.servicePage({ serviceId: params.serviceId }),
  )
  return { service: { id, name }, origin: context.site.origin }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const told = { ...inputOf(form), serviceId: params.serviceId }
    const { secret } = await context.services.commands.directory.reportCorrection(told)
    // Shown in this one answer and nowhere else: only a hash of it is kept.
    return data({ secret, about: String(form.get('about')), hasLeftAddress: form.get('email') !== '' })
  })
}

export default function SomethingWrong() {
  const { service } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'secret' in answer) return <Kept {...answer} />
  const problem = answer
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to="/services">Find services</Link> › <Link to={`/services/${service.id}`}>{service.name}</Link>
      </nav>
      <div className="space-y-2">
        <h1>Something wrong?</h1>
        <p>
          Thank you for helping us keep this page right. You do not need an account. An editor reads what you write, and
          nobody else sees who told us.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        <Choices name="about" legend="What is wrong?" hint="Choose the one that is nearest." problem={problem}>
          {correctionKinds.map((kind) => (
            <Tick
              key={kind.about}
              type="radio"
              name="about"
              value={kind.about}
              label={kind.label}
              hint={'hint' in kind ? kind.hint : undefined}
              defaultChecked={fieldValue(problem, 'about') === kind.about}
            />
          ))}
        </Choices>
        <TextArea
          name="words"
          label="What should we know?"
          hint="Only about the service. Please write nothing about your health."
          rows={4}
          maxLength={2000}
          required
          problem={problem}
        />
        <TextField
          name="email"
          label="E-mail address, if you want to be told"
          hint="You can leave it empty. We write once, when we have looked, and then delete it."
          type="email"
          autoComplete="email"
          problem={problem}
        />
        <button type="submit" className="button">
          Tell our editors
        </button>
      </Form>
    </div>
  )
}

function Kept({ secret, about, hasLeftAddress }: { secret: string; about: string; hasLeftAddress: boolean }) {
  const { service, origin } = useLoaderData<typeof loader>()
  const link = `${origin}/services/corrections/${secret}`
  return (
    <div className="place-sign mx-auto max-w-measure space-y-5">
      <h1>Thank you for telling us</h1>
      <Told>We have it. An editor checks it with the service, and says here what became of it.</Told>
      {about === 'unsafe' && <CannotWait reason="danger" />}
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
      <p>
        <Link to={`/services/${service.id}`} className="inline-flex min-h-target items-center">
          Back to {service.name}
        </Link>
      </p>
    </div>
  )
}
