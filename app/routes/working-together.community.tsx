import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { QuestionSets, SharedWords } from '#app/components/practice.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Across services – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.practice.practicePlace({}))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { practice } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = inputOf(form)
    const intent = form.get('intent')
    const here = '/working-together/community'
    if (intent === 'share') return afterSaying(await practice.shareQuestionSet(wish), here)
    if (intent === 'word') return afterSaying(await practice.addSharedWord(wish), here)
    if (intent === 'withdraw') await practice.withdrawQuestionSet(wish)
    if (intent === 'withdraw-word') await practice.withdrawSharedWord(wish)
    return redirect(here)
  })
}

export default function Community() {
  const { mayEnter, places, sets, words } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-copro space-y-8">
      <div className="space-y-2">
        <Here to="/working-together" words="Working together" />
        <h1>Across services</h1>
        <p className="max-w-measure text-large text-ink-soft">
          People who work with different services talk here, and share what has helped.
        </p>
      </div>
      {mayEnter.allowed ? (
        <>
          <ErrorSummary problem={problem} />
          <Places places={places} />
          <QuestionSets sets={sets} />
          <details className="fold max-w-measure" open={problem?.values.intent === 'share'}>
            <summary className="button button-quiet">Share questions of your group</summary>
            <ShareForm />
          </details>
          <SharedWords words={words} />
          <Form method="post" className="card max-w-measure space-y-4">
            <h3>Add a word</h3>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField name="word" label="The word services use" maxLength={60} problem={problem} />
              <TextField name="instead" label="What to say instead" maxLength={120} problem={problem} />
            </div>
            <button type="submit" name="intent" value="word" className="button button-quiet">
              Add this word
            </button>
          </Form>
        </>
      ) : (
        <p className="card edge max-w-measure">
          {mayEnter.because}. Look at the <Link to="/working-together">groups you can read about</Link>.
        </p>
      )}
    </div>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Places({ places }: { places: Loaded['places'] }) {
  if (places.length === 0)
    return <p className="card edge max-w-measure">There is no group to talk in yet. A coordinator can open one.</p>
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {places.map(({ slug, name, purpose, isMember }) => (
        <li key={slug} className="card edge max-w-none space-y-2">
          <h2 className="text-large">
            <Link to={`/groups/${slug}`}>{name}</Link>
          </h2>
          <p>{purpose}</p>
          {!isMember && (
            <Link to={`/groups/${slug}#join`} className="button button-quiet">
              Join {name}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

function ShareForm() {
  const problem = useActionData<typeof action>()
  return (
    <Form method="post" className="card mt-4 space-y-4">
      <TextField name="title" label="What are they called?" maxLength={80} problem={problem} />
      <TextField
        name="use"
        label="What are they for?"
        hint="For example: a leaflet about going home."
        maxLength={300}
        problem={problem}
      />
      <TextArea
        name="questions"
        label="The questions"
        hint="One on each line. Everybody with a seat in any group reads them. Your name does not stand beside them."
        rows={6}
        problem={problem}
      />
      <button type="submit" name="intent" value="share" className="button button-quiet">
        Share these questions
      </button>
    </Form>
  )
}
