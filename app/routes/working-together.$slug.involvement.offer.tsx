import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, TextArea, TextField, Tick } from '#app/components/form.tsx'
import { BenefitsNote } from '#app/components/opportunity.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { choosingWords, opportunityWords } from '#app/involvement-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Offer something – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name, inside } = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    return { workspace: { slug: slug ?? '', name }, mayArrange: inside.mayArrange }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { id } = await context.services.commands.involvement.offerOpportunity({ ...inputOf(form), slug })
    return redirect(`/working-together/${slug}/involvement/${id}`)
  })
}

const boxes = [
  { name: 'purpose', label: 'What is it for?', hint: 'What people do, and what may change by it.' },
  { name: 'timeAsked', label: 'How much time does it take?', hint: 'The day itself, reading before it, and the way.' },
  {
    name: 'support',
    label: 'What support do you give?',
    hint: 'Somebody beside them, breaks, papers read out, travel.',
  },
  { name: 'payment', label: 'What is paid?', hint: 'An amount for an hour, and travel. Or say that nothing is.' },
  {
    name: 'criteria',
    label: 'How will you choose?',
    hint: 'People read this before they ask. Ask only for what is needed.',
  },
] as const

export default function Offer() {
  const { workspace, mayArrange } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chosen = (name: string, otherwise: string) => fieldValue(problem, name, otherwise)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'involvement', words: 'Taking part' }}
      title="Offer something to do"
    >
      <ErrorSummary problem={problem} />
      {mayArrange.allowed ? (
        <Form method="post" className="card max-w-measure space-y-6">
          <TextField name="title" label="What do you call it?" maxLength={100} problem={problem} />
          <SelectField
            name="kind"
            label="What is it?"
            options={Object.entries(opportunityWords).map(([value, words]) => ({ value, words }))}
            defaultValue="review"
            problem={problem}
          />
          {boxes.map((box) => (
            <TextArea key={box.name} {...box} rows={3} problem={problem} />
          ))}
          <div className="space-y-2">
            <p className="text-small text-ink-soft">People read this beside what is paid:</p>
            <BenefitsNote />
          </div>
          <Choices name="choosing" legend="If more people want to than there are places" problem={problem}>
            {(['people', 'lot'] as const).map((way) => (
              <Tick
                key={way}
                type="radio"
                name="choosing"
                value={way}
                label={way === 'people' ? 'We choose' : 'A lot is drawn'}
                hint={choosingWords[way]}
                defaultChecked={chosen('choosing', 'people') === way}
              />
            ))}
          </Choices>
          <Choices name="reach" legend="Who may ask?" problem={problem}>
            <Tick
              type="radio"
              name="reach"
              value="group"
              label="Members of this group"
              defaultChecked={chosen('reach', 'group') === 'group'}
            />
            <Tick
              type="radio"
              name="reach"
              value="everybody"
              label="Everybody on Waymark"
              hint="It then stands on a page that everybody can read, with the name of the group."
              defaultChecked={chosen('reach', 'group') === 'everybody'}
            />
          </Choices>
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="places" label="How many places?" inputMode="numeric" defaultValue="1" problem={problem} />
            <TextField name="closesOn" type="date" label="Until when may people ask?" problem={problem} />
          </div>
          <button type="submit" className="button">
            Offer it
          </button>
        </Form>
      ) : (
        <p className="card">{mayArrange.because}.</p>
      )}
    </WorkspaceFrame>
  )
}
