import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { partAsBlocks } from '#app/plan-paper.ts'
import { pathOf } from '#app/plan-words.ts'
import { orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Shared with you – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { endsAt } = await orShowProblem(() => context.services.queries.plans.shareDoor({ secret: params.secret }))
  return { endsAt, now: Date.now() }
}

/** Opened by a press, so that programs which look at links in mails open nothing and are not told of as people. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return orShowForm(await request.formData(), context, async () => {
    const { kind, parts } = await context.services.commands.plans.openShare({ secret: params.secret })
    return { blocks: parts.flatMap((part) => partAsBlocks(pathOf(kind), part)) }
  })
}

/** For a professional who was given a link: read only, until its day. */
export default function SharedPlan() {
  const { endsAt, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const blocks = answer && 'blocks' in answer ? answer.blocks : null
  const problem = answer && 'errors' in answer ? answer : undefined
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <div className="space-y-1">
        <h1>Shared with you by a carer</h1>
        <p className="text-ink-soft">You can read this until {dayInWords(endsAt, now)}. Nothing here can be changed.</p>
      </div>
      <ErrorSummary problem={problem} />
      {blocks ? (
        <article className="card space-y-3">
          {blocks.length > 0 ? <PaperBlocks blocks={blocks} /> : <p>The carer has since emptied this part.</p>}
        </article>
      ) : (
        <Form method="post" className="card space-y-4">
          <p>A carer wrote this down so that they need not tell it again. They see each time that it is opened.</p>
          <p>It is private. Please do not pass the link on.</p>
          <button type="submit" className="button">
            Open it
          </button>
        </Form>
      )}
    </div>
  )
}
