import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SafetyNote } from '#app/components/peer-parts.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lowerFirst } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'An ask – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const ask = await orShowProblem(() => context.services.queries.peers.askPage({ askId: params.askId }))
  if (ask.roomId !== null) throw redirect(`/chat/${ask.roomId}`)
  return { ...ask, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { peers } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'withdraw') {
      await peers.withdrawAsk({ askId: params.askId })
      return redirect('/connections')
    }
    const { roomId } = await peers.answerAsk({ askId: params.askId, answer: form.get('answer') })
    return redirect(roomId ? `/chat/${roomId}` : '/connections?told=not-now')
  })
}

export default function Ask() {
  const { id, other, words, condition, isMine, isOpen, lapsesAt, answer, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/connections" words="My connections" />
      <h1>{isMine ? `You asked ${other.name}` : `${other.name} would like to talk with you`}</h1>
      <ErrorSummary problem={problem} />
      {answer === 'not-now' && isMine && (
        <div className="card edge space-y-3">
          <p>
            <strong>Not now.</strong> {other.name} cannot take this on at the moment. People say this for many reasons:
            most often they are tired or full. It says nothing about you.
          </p>
          <Link to="/connections/find" className="button">
            Find somebody else
          </Link>
        </div>
      )}
      {!isOpen && answer === null && <p className="card edge">Nobody answered in time, so this ask is over.</p>}
      <div className="card space-y-2">
        <p className="whitespace-pre-line">{words}</p>
        <p className="text-small text-ink-soft">
          {[condition && `About ${lowerFirst(condition)}`, isOpen && `open until ${dayInWords(lapsesAt, now)}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {isOpen && isMine && (
        <Form method="post">
          <button type="submit" name="intent" value="withdraw" className="button button-quiet">
            Take it back
          </button>
        </Form>
      )}
      {isOpen && !isMine && (
        <>
          <Form method="post" className="space-y-3">
            <p>If you say yes, only the two of you read what you write. Either of you can end it at any time.</p>
            <div className="flex flex-wrap gap-3">
              <button type="submit" name="answer" value="yes" className="button">
                Yes, let us talk
              </button>
              <button type="submit" name="answer" value="not-now" className="button button-quiet">
                Not now
              </button>
            </div>
            <p className="text-small text-ink-soft">Nobody asks you why. They are told kindly.</p>
          </Form>
          <SafetyNote />
        </>
      )}
      {!isMine && (
        <p className="flex flex-wrap gap-x-6">
          <Link className="inline-flex min-h-target items-center" to={`/report/peer-ask/${id}`}>
            Report this ask
          </Link>
          <Link className="inline-flex min-h-target items-center" to={`/keep/block?person=${other.id}`}>
            Block {other.name}
          </Link>
        </p>
      )}
    </div>
  )
}
