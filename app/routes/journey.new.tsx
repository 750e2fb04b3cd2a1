import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { type Audience, AudienceChoice } from '#app/components/audience.tsx'
import { Choices, ErrorSummary, fieldValue, fieldValues, TextField, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SinceFields } from '#app/components/since.tsx'
import { type FormProblem, inputOf, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What do you live with? – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = context.caller
  if (actor.kind !== 'member') throw signInFirst(request)
  if (!actor.hasHealthConsent) throw redirect('/consent?next=/journey/new')
  return null
}

/** Two steps on one address. What somebody lives with stays out of addresses, so the words are sent and not linked to. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'tell') {
      await context.services.commands.people.tellJourney(inputOf(form))
      return redirect('/journey?saved=told')
    }
    const words = String(form.get('called') ?? '')
    return { called: words, found: await context.services.queries.groups.conditionsCalled({ words }) }
  })
}

export default function NewJourney() {
  const result = useActionData<typeof action>()
  const found = result && 'found' in result ? result : undefined
  const problem = result && 'errors' in result ? result : undefined
  const options = found?.found ?? fieldValues(problem, 'option').map(optionOf)
  const called = found?.called ?? fieldValue(problem, 'called')
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/journey" words="You and your journey" />
      <h1>What do you live with?</h1>
      <ErrorSummary problem={problem} />
      {found && options.length === 0 && (
        <p role="status" className="card edge bg-wash">
          {called.trim() === ''
            ? 'Write what you call it, and we will look for it.'
            : 'We do not know that name yet. Try another name for it, or fewer words.'}
        </p>
      )}
      {options.length > 0 ? (
        <Details options={options} called={called} problem={problem} />
      ) : (
        <Form method="post" className="card space-y-4">
          <TextField
            name="called"
            label="What do you call it?"
            hint="Your own words are fine: “fibro”, “bad back”, “sugar diabetes”. Nobody reads this but you."
            maxLength={100}
            autoComplete="off"
            defaultValue={called}
          />
          <button type="submit" className="button">
            Find it
          </button>
        </Form>
      )}
    </div>
  )
}

type Option = { readonly id: string; readonly name: string }
const optionOf = (text: string): Option => {
  const [id = '', ...name] = text.split('|')
  return { id, name: name.join('|') }
}
const audiences: readonly Audience[] = ['nobody', 'condition-groups', 'my-groups', 'members']

function Details({
  options,
  called,
  problem,
}: {
  options: readonly Option[]
  called: string
  problem: FormProblem | undefined
}) {
  const chosen = fieldValue(problem, 'conditionId', options.length === 1 ? options[0]?.id : '')
  return (
    <>
      <Form method="post" className="card space-y-6">
        {options.map(({ id, name }) => (
          <input key={id} type="hidden" name="option" value={`${id}|${name}`} />
        ))}
        <input type="hidden" name="called" value={called} />
        <Choices name="conditionId" legend={options.length === 1 ? 'You mean' : 'Which do you mean?'} problem={problem}>
          {options.map(({ id, name }) => (
            <Tick key={id} type="radio" name="conditionId" value={id} label={name} defaultChecked={chosen === id} />
          ))}
        </Choices>
        <SinceFields problem={problem} />
        <AudienceChoice
          name="audience"
          legend="Who may see this?"
          audiences={audiences}
          chosen="condition-groups"
          problem={problem}
        />
        <button type="submit" name="intent" value="tell" className="button">
          Keep this
        </button>
      </Form>
      <p>
        None of these? <Link to="/journey/new">Try other words</Link>
      </p>
    </>
  )
}
