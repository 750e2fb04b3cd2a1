import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { ErrorSummary } from './form.tsx'
import { Here } from './here.tsx'
import { Told } from './told.tsx'

type Waiting = { readonly id: string; readonly serviceId: string; readonly serviceName: string }

type Props<One extends Waiting> = {
  readonly title: string
  /** What to do with it; and what stands there when nothing waits. */
  readonly lead: string
  readonly nothing: string
  readonly thanks: string
  readonly waiting: readonly One[]
  /** The one whose form is open. */
  readonly answering: string | null
  readonly isDone: boolean
  readonly problem: FormProblem | undefined
  readonly next: { readonly afterAt: number; readonly afterId: string } | null
  readonly tell: (one: One) => ReactNode
  readonly mayAnswer: (one: One) => boolean
  readonly acts?: (one: One) => ReactNode
  readonly form: (one: One) => ReactNode
}

/** What waits for an editor's answer, the oldest first; one is answered at a time. */
export function DeskList<One extends Waiting>(props: Props<One>) {
  const { title, lead, nothing, thanks, waiting, isDone, problem, next } = props
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>{title}</h1>
        {isDone && !problem && <Told>{thanks}</Told>}
        <ErrorSummary problem={problem} />
        <p className="max-w-measure">{waiting.length > 0 ? lead : nothing}</p>
      </div>
      <ul className="space-y-4">
        {waiting.map((one) => (
          <WaitingCard key={one.id} one={one} {...props} />
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?afterAt=${next.afterAt}&afterId=${next.afterId}`}>
            The next ones
          </Link>
        </p>
      )}
    </div>
  )
}

function WaitingCard<One extends Waiting>({
  one,
  answering,
  problem,
  tell,
  mayAnswer,
  acts,
  form,
}: Props<One> & { readonly one: One }) {
  const isOpen = mayAnswer(one) && one.id === String(problem?.values.id ?? answering ?? '')
  return (
    <li id={one.id} className="card edge max-w-none scroll-mt-4 space-y-3">
      <h2 className="text-large">
        <Link to={`/services/${one.serviceId}`}>{one.serviceName}</Link>
      </h2>
      {tell(one)}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {mayAnswer(one) && !isOpen && (
          <Link className="button" to={`?answer=${one.id}#${one.id}`}>
            Answer<span className="sr-only">: {one.serviceName}</span>
          </Link>
        )}
        {acts?.(one)}
      </div>
      {isOpen && (
        <Form method="post" className="space-y-4 border-t border-line pt-4">
          <input type="hidden" name="id" value={one.id} />
          {form(one)}
        </Form>
      )}
    </li>
  )
}
