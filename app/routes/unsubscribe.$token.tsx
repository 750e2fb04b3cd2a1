import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Stop e-mail – Waymark' }, { name: 'robots', content: 'noindex' }]

/** Pressed by a person, or by their mail program from its own servers (RFC 8058): no session, no cookie, only the link. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData().catch(() => new FormData())
  return orShowForm(form, context, async () => {
    const { notices } = context.services.commands
    if (form.get('intent') === 'resume') {
      await notices.resumeNoticeMail({ token: params.token })
      return { outcome: 'resumed' as const }
    }
    await notices.stopNoticeMail({ token: params.token })
    return { outcome: 'stopped' as const }
  })
}

/** Opening the link stops nothing: programs that check mail for viruses open every link in it. */
export default function Unsubscribe() {
  const result = useActionData<typeof action>()
  const problem = result && 'errors' in result ? result : undefined
  const outcome = result && 'outcome' in result ? result.outcome : undefined
  if (outcome === 'stopped')
    return (
      <Page title="You will get no more e-mail like this">
        <p>Nothing else changes. When you are on Waymark, you find everything under Notices.</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <Link className="button" to="/settings/notices">
            Choose what to get
          </Link>
          <button type="submit" name="intent" value="resume" className="button button-quiet">
            That was a mistake: start again
          </button>
        </Form>
      </Page>
    )
  if (outcome === 'resumed')
    return (
      <Page title="E-mail comes again">
        <p>You get the usual e-mails. You can choose for each kind what comes, and when.</p>
        <p>
          <Link className="button" to="/settings/notices">
            Choose what to get
          </Link>
        </p>
      </Page>
    )
  return (
    <Page title="Stop e-mail from Waymark?">
      <ErrorSummary problem={problem} />
      {problem && (
        <p>
          You can also <Link to="/settings/notices">sign in and choose what comes by e-mail</Link>.
        </p>
      )}
      <p>
        One press, and we send you no more e-mail about answers, mentions and other news. You do not need to sign in.
      </p>
      <Form method="post">
        <button type="submit" className="button">
          Stop these e-mails
        </button>
      </Form>
      <p className="text-small text-ink-soft">
        E-mail that keeps your account safe still comes, for example when you choose a new password.
      </p>
    </Page>
  )
}

function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
