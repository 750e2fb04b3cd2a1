import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { rememberWhere } from '#app/came-from.ts'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Step } from '#app/components/step.tsx'
import { firstUnanswered, joinAnswers } from '#app/join-answers.ts'
import { readLook } from '#app/look.ts'
import { orShowForm, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'E-mail and password – Join Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  if (context.caller.actor.kind === 'member') throw redirect(next || '/my-groups')
  const answers = await joinAnswers(context).getSession(request.headers.get('Cookie'))
  const missing = firstUnanswered((answer) => answers.has(answer))
  if (missing) throw redirect(withNext(missing, next))
  return { next, name: answers.get('name') ?? '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const next = safeNext(form.get('next'), '')
  const cookies = request.headers.get('Cookie')
  const storage = joinAnswers(context)
  const answers = await storage.getSession(cookies)
  const missing = firstUnanswered((answer) => answers.has(answer))
  if (missing) return redirect(withNext(missing, next))

  const result = await orShowForm(form, context, async () => {
    const { memberId } = await context.services.commands.people.join({
      ...answers.data,
      email: form.get('email') ?? '',
      password: form.get('password') ?? '',
      look: readLook(cookies),
    })
    const headers = new Headers()
    headers.append('Set-Cookie', await context.door.open(memberId, context.device))
    headers.append('Set-Cookie', await storage.destroySession(answers))
    if (next !== '') headers.append('Set-Cookie', await rememberWhere(context, memberId, next))
    return redirect(withNext('/consent?joining', next), { headers })
  })
  // The name was free when they chose it; now somebody else has it.
  if ('data' in result && result.data.errors.name) return redirect(withNext('/join/name?again', next))
  return result
}

export default function JoinAccount() {
  const { next, name } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <Step at={4} of={5} back={withNext('/join/rules', next)} title="How you will sign in">
      <ErrorSummary problem={problem} />
      <p>
        You will be <strong>{name}</strong> here.
      </p>
      <Form method="post" className="card space-y-5">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          label="E-mail address"
          hint="No member and no facilitator sees it. We send a link to it, and notices only if you want them."
          type="email"
          autoComplete="username"
          inputMode="email"
          required
          problem={problem}
        />
        <TextField
          name="password"
          label="Choose a password"
          hint="At least 8 letters, numbers or signs. Three words that do not belong together work well. Nobody can read it, not even us."
          type="password"
          autoComplete="new-password"
          required
          problem={problem}
        />
        <button type="submit" className="button">
          Join Waymark
        </button>
      </Form>
    </Step>
  )
}
