import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Step } from '#app/components/step.tsx'
import { firstUnanswered, forTheYoung, joinAnswers } from '#app/join-answers.ts'
import { orShowForm, orShowProblem, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Choose your name – Join Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const next = safeNext(searchParams.get('next'), '')
  if (context.caller.actor.kind === 'member') throw redirect(next || '/my-groups')
  const answers = await joinAnswers(context).getSession(request.headers.get('Cookie'))
  if (!answers.has('isAdult'))
    throw redirect(withNext(firstUnanswered((answer) => answers.has(answer)) ?? '/join', next))
  const name = answers.get('name') ?? ''
  // Somebody may have taken the name while the other questions were answered.
  const again = searchParams.has('again')
    ? await orShowProblem(() => context.services.queries.people.nameAdvice({ name }))
    : null
  return { next, name, problem: again?.problem ? problemWith(name, again.problem, again.free) : undefined }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = String(form.get('pick') ?? form.get('name') ?? '')
    const { name, problem, free } = await context.services.queries.people.nameAdvice({ name: wish })
    if (problem) return data(problemWith(wish, problem, free), { status: 422 })
    const storage = joinAnswers(context)
    const answers = await storage.getSession(request.headers.get('Cookie'))
    if (answers.has('isYoung')) return redirect(forTheYoung)
    answers.set('name', name)
    return redirect(withNext('/join/rules', safeNext(form.get('next'), '')), {
      headers: { 'Set-Cookie': await storage.commitSession(answers) },
    })
  })
}

const problemWith = (name: string, message: string, free: readonly string[]) => ({
  message,
  errors: { name: [message] },
  values: { name },
  free,
})

export default function JoinName() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problem = answered ?? loaded.problem
  const free = problem && 'free' in problem ? problem.free : []
  return (
    <Step at={2} of={5} back={withNext('/join', loaded.next)} title="What would you like to be called?">
      <ErrorSummary problem={problem} />
      <p>This is the name other members see beside your words. Make it one that does not say who you are.</p>
      <ul className="list-disc space-y-1 pl-6">
        <li>A first name is fine. A first name and a surname is not.</li>
        <li>Something you like works well: a bird, a place, a drink.</li>
        <li>Leave out your birthday, your town and the name you use in other places online.</li>
      </ul>
      <Form method="post" className="card space-y-4">
        <input type="hidden" name="next" value={loaded.next} />
        <TextField
          name="name"
          label="Your name here"
          hint="Everybody in your groups will see it."
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          maxLength={60}
          required
          defaultValue={loaded.name}
          problem={problem}
        />
        <button type="submit" className="button">
          Continue
        </button>
      </Form>
      {free.length > 0 && (
        <Form method="post" className="card space-y-3 bg-sunken">
          <input type="hidden" name="next" value={loaded.next} />
          <h2 className="text-large">These are free</h2>
          <p>Press one to take it, or write another above.</p>
          <div className="flex flex-wrap gap-3">
            {free.map((name) => (
              <button key={name} type="submit" name="pick" value={name} className="button button-quiet">
                {name}
              </button>
            ))}
          </div>
        </Form>
      )}
    </Step>
  )
}
