import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage } from '#app/components/carer-page.tsx'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { copingWords, howOften } from '#app/coping-words.ts'
import { inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'This week – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { weeks, thisWeek } = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myCoping({}))
  const before = weeks.find(({ week }) => week === thisWeek)
  return { answers: before?.answers ?? null, words: before?.words ?? '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { worries, supportId } = await context.services.commands.plans.checkCoping(inputOf(form))
    if (supportId) return redirect(`/support/${supportId}?posted`)
    return redirect(worries ? '/coping?kept=help' : '/coping?kept')
  })
}

export default function CheckCoping() {
  const { answers, words } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <CarerPage
      title="How was this week?"
      lead="Five short questions. There is no right answer."
      up={[{ to: '/coping', words: 'How am I coping?' }]}
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        {copingWords.map(({ name, question }) => (
          <Choices key={name} name={name} legend={question} problem={problem}>
            <div className="flex flex-wrap gap-x-6">
              {howOften.map((label, often) => (
                <Tick
                  key={label}
                  type="radio"
                  name={name}
                  value={String(often)}
                  label={label}
                  defaultChecked={fieldValue(problem, name, String(answers?.[name] ?? '')) === String(often)}
                />
              ))}
            </div>
          </Choices>
        ))}
        <TextArea
          name="words"
          label="In your own words (you can leave this empty)"
          hint="Nobody reads it. If it speaks of danger to your life, we tell the people on call that, and not your words."
          rows={4}
          maxLength={1000}
          defaultValue={words}
          problem={problem}
        />
        <button type="submit" className="button">
          Keep it
        </button>
      </Form>
    </CarerPage>
  )
}
