import { Form, Link } from '@remix-run/react'
import { Choices, Tick } from './form.tsx'

type Group = { readonly id: string; readonly name: string }

/** Help after a hard week: people first, then services. Nobody is told unless the carer asks for it. */
export function CopingHelp({ checkId, groups }: { checkId: string; groups: readonly Group[] }) {
  return (
    <section aria-labelledby="help" className="card edge space-y-5">
      <div className="space-y-2">
        <h2 id="help">That sounds like a hard week</h2>
        <p>You do not have to carry it alone. Nobody has been told. You choose.</p>
      </div>
      <Form method="post" className="space-y-3">
        <input type="hidden" name="checkId" value={checkId} />
        <Choices
          name="groupId"
          legend="Would you like somebody to say hello?"
          hint="They learn that you would like it. They do not see your answers or your words."
        >
          {groups.map(({ id, name }, at) => (
            <Tick
              key={id}
              type="radio"
              name="groupId"
              value={id}
              label={`A facilitator of ${name}`}
              defaultChecked={at === 0}
            />
          ))}
          <Tick
            type="radio"
            name="groupId"
            value=""
            label="Somebody who looks after Waymark"
            defaultChecked={groups.length === 0}
          />
        </Choices>
        <button type="submit" name="intent" value="hello" className="button">
          Yes, ask them to say hello
        </button>
      </Form>
      <div className="space-y-2">
        <h3>Other people</h3>
        <ul className="list-disc space-y-1.5 pl-6">
          <li>
            <Link to="/connections/find">Find somebody who has been where you are</Link>
          </li>
          <li>
            <Link to="/my-groups">Write in one of your groups</Link>
          </li>
        </ul>
      </div>
      <div className="place-safe space-y-2">
        <h3>Lines and services</h3>
        <p>
          Carers UK: <a href="tel:08088087777">0808 808 7777</a>, on weekdays. Samaritans:{' '}
          <a href="tel:116123">116 123</a>, at any hour.
        </p>
        <p>
          Your council must look at what you need, if you ask. It is called a carer’s assessment.{' '}
          <a href="/help-now">More people to turn to</a>
        </p>
      </div>
    </section>
  )
}
