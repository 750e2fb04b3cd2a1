import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, fieldValues, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { timeWords } from '#app/peer-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Being open to it – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.peers.myOffer({}))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.peers.offerToConnect(inputOf(form))
    return redirect('/connections?told=open')
  })
}

const upToFive = ['1', '2', '3', '4', '5'].map((value) => ({ value, words: value }))

export default function BeOpen() {
  const { offer, conditions, isCarer, isOpenToCarers } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const times = fieldValues(problem, 'times', offer?.times ?? [])
  const about = fieldValues(
    problem,
    'conditionIds',
    conditions.filter(({ isOffered }) => isOffered || !offer).map(({ id }) => id),
  )
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/connections" words="My connections" />
      <div className="space-y-1">
        <h1>I am open to being asked</h1>
        <p className="text-large text-ink-soft">
          You choose what they see, and how many may ask. You can always say no.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      {conditions.length === 0 && !isCarer ? (
        <section aria-label="First step" className="card edge space-y-3">
          <p>First tell us what you live with, and since when. You choose who sees it.</p>
          <Link to="/journey/new" className="button">
            Tell us
          </Link>
        </section>
      ) : (
        <Form method="post" className="card space-y-6">
          {isCarer && (
            <Tick
              name="asCarer"
              label="Other carers may ask me about looking after somebody"
              hint="Only carers see this. They find you by what you show to other carers: whom you look after, since when, and what they live with."
              defaultChecked={problem ? fieldValue(problem, 'asCarer') === 'on' : isOpenToCarers || !offer}
            />
          )}
          {conditions.length > 0 && (
            <Choices
              name="conditionIds"
              legend="About what may they ask?"
              hint="Only people on the same path find you, and only if they may see this on your journey."
              problem={problem}
            >
              {conditions.map(({ id, name, audience }) => (
                <Tick
                  key={id}
                  name="conditionIds"
                  value={id}
                  label={name}
                  hint={audience === 'nobody' ? 'You show this to nobody, so nobody can find you by it.' : undefined}
                  defaultChecked={about.includes(id)}
                />
              ))}
            </Choices>
          )}
          <Choices name="times" legend="When are you mostly around?" hint="Leave it empty if you cannot say.">
            {Object.entries(timeWords).map(([value, words]) => (
              <Tick key={value} name="times" value={value} label={words} defaultChecked={times.includes(value)} />
            ))}
          </Choices>
          <Tick
            name="cares"
            label="I also care for somebody"
            hint="Tick it only if you want it shown."
            defaultChecked={problem ? fieldValue(problem, 'cares') === 'on' : (offer?.cares ?? false)}
          />
          <TextArea
            name="words"
            label="A few words (you can leave this empty)"
            hint="What do you like to talk about? Leave out links and contact details."
            rows={3}
            maxLength={300}
            defaultValue={offer?.words ?? ''}
            problem={problem}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              name="mostAsks"
              label="How many may ask at once"
              options={upToFive}
              defaultValue={String(offer?.mostAsks ?? 2)}
              problem={problem}
            />
            <SelectField
              name="mostConnections"
              label="How many I talk with"
              options={upToFive}
              defaultValue={String(offer?.mostConnections ?? 3)}
              problem={problem}
            />
          </div>
          <button type="submit" className="button">
            {offer ? 'Keep' : 'Be open to it'}
          </button>
        </Form>
      )}
    </div>
  )
}
