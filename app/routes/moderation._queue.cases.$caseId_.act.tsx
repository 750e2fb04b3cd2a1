import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CaseActFields, caseActs, isCaseAct } from '#app/components/case-acts.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

function actOf(request: Request) {
  const act = new URL(request.url).searchParams.get('do') ?? ''
  if (isCaseAct(act)) return act
  throw new Response('Page not found', { status: 404 })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? caseActs[data.act].title : 'A case'} – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const act = actOf(request)
  return orShowProblem(async () => ({
    act,
    decisionId: new URL(request.url).searchParams.get('decision') ?? '',
    page: await context.services.queries.moderation.casePage({ caseId: params.caseId }),
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = actOf(request)
  const form = await request.formData()
  const { moderation } = context.services.commands
  const run = {
    'take-over': moderation.takeOverCase,
    'hand-over': moderation.handOverCase,
    'hand-up': moderation.handUpCase,
    ask: moderation.sayInRoom,
    merge: moderation.mergeCases,
    reopen: moderation.reopenCase,
    undo: moderation.undoDecision,
  }[act]
  return orShowForm(form, context, async () => {
    await run({ ...inputOf(form), caseId: params.caseId })
    const where = act === 'merge' ? String(form.get('intoId')) : params.caseId
    return redirect(`/moderation/cases/${where}?told=${caseActs[act].told}`)
  })
}

/** One thing to do with a case, asked by itself. */
export default function CaseAct() {
  const { act, page, decisionId } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="space-y-4">
      <Here to={`/moderation/cases/${page.id}`} words="Back to the case" />
      <h1>{caseActs[act].title}</h1>
      <p>{caseActs[act].says}</p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-none space-y-5">
        <input type="hidden" name="asOf" value={page.asOf} />
        <CaseActFields act={act} page={page} decisionId={decisionId} problem={problem} />
        <button type="submit" className="button">
          {caseActs[act].button}
        </button>
      </Form>
    </div>
  )
}
