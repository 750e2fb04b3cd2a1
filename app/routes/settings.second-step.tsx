import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import QRCode from 'qrcode'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { AddSecondStep, BeginSecondStep, OwnSecondStep, RecoveryCodes } from '#app/components/second-step.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Second step – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const mine = await orShowProblem(() => context.services.queries.people.mySecondStep({}))
  return { ...mine, wasRemoved: new URL(request.url).searchParams.has('removed') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { caller, door, services } = context
  if (caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { people } = services.commands
  const intent = String(form.get('intent'))
  const answer = await orShowForm(form, context, async () => {
    if (intent === 'remove') {
      await people.removeSecondStep(inputOf(form))
      return redirect('/settings/second-step?removed')
    }
    if (intent !== 'confirm') return data({ adding: await forTheApp() })
    const { codes } = await people.confirmSecondStep(inputOf(form))
    const cookie = await door.renewProved(request.headers.get('Cookie') ?? undefined)
    return data({ codes }, cookie ? { headers: { 'Set-Cookie': cookie } } : {})
  })
  // Wrong numbers: the same secret again, so that the app need not be told anew.
  if (intent !== 'confirm' || !('data' in answer) || !('errors' in answer.data)) return answer
  return data({ ...answer.data, adding: await forTheApp() }, answer.init ?? {})

  /** The secret as a picture and in letters. Shown in this answer alone. */
  async function forTheApp() {
    const { secret } = await people.addSecondStep({})
    const label = encodeURIComponent(`Waymark:${caller.name}`)
    const address = `otpauth://totp/${label}?secret=${secret}&issuer=Waymark`
    return { secret, picture: await QRCode.toString(address, { type: 'svg', margin: 2 }) }
  }
}

/** Adding a second step to signing in, keeping its recovery codes, and taking it away. */
export default function SecondStep() {
  const { since, codesLeft, wasRemoved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const adding = answer && 'adding' in answer ? answer.adding : null
  const codes = answer && 'codes' in answer ? answer.codes : null
  return (
    <div className="max-w-measure space-y-6">
      <Here to="/settings" words="Settings" />
      <h1>Second step of signing in</h1>
      {wasRemoved && !answer && <Told>Your second step is taken away.</Told>}
      <ErrorSummary problem={problem} />
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : since !== null ? (
        <OwnSecondStep since={since} codesLeft={codesLeft} problem={problem} />
      ) : adding ? (
        <AddSecondStep adding={adding} problem={problem} />
      ) : (
        <BeginSecondStep />
      )}
    </div>
  )
}
