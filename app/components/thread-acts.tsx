import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'
import { When } from './dates.tsx'
import { Choices, fieldValue, fieldValues, TextArea, TextField, Tick } from './form.tsx'

type Tools = {
  readonly id: string
  readonly slug: string
  readonly groupName: string
  readonly title: string
  readonly closedBecause: string | null
  readonly topics: readonly {
    readonly id: string
    readonly name: string
    readonly isRetired: boolean
    readonly isOn: boolean
  }[]
  readonly groups: readonly { readonly slug: string; readonly name: string }[]
}
type Act = { readonly tools: Tools; readonly problem: FormProblem | undefined }

/** The last line of every form here: do it, or leave things as they are. */
function Decide({ tools, words }: { tools: Pick<Tools, 'id' | 'slug'>; words: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <button type="submit" className="button">
        {words}
      </button>
      <Link to={`/groups/${tools.slug}/threads/${tools.id}`} className="button button-quiet">
        Leave it as it is
      </Link>
    </div>
  )
}

/** For acts of one press: what will happen, and the press. */
export function Press({ tools, words, children }: { tools: Tools; words: string; children: ReactNode }) {
  return (
    <Form method="post" className="card space-y-4">
      {children}
      <Decide tools={tools} words={words} />
    </Form>
  )
}

export function CloseForm({ tools, problem }: Act) {
  return (
    <Form method="post" className="card space-y-5">
      <p>Nobody can reply any more. Everybody can still read it, and you can open it again at any time.</p>
      <TextArea
        name="reason"
        label="Why you are closing it"
        hint="Everybody who reads the thread will see this. Be kind: somebody put their heart in it."
        rows={3}
        problem={problem}
      />
      <Decide tools={tools} words="Close the thread" />
    </Form>
  )
}

export function TopicsForm({
  tools,
  without,
  problem,
}: {
  tools: Pick<Tools, 'id' | 'slug' | 'topics'>
  /** What stands there while the group has no topics. */
  without: ReactNode
  problem: FormProblem | undefined
}) {
  const on = fieldValues(
    problem,
    'topicIds',
    tools.topics.filter(({ isOn }) => isOn).map(({ id }) => id),
  )
  return (
    <Form method="post" className="card space-y-5">
      {tools.topics.length === 0 ? (
        <p>This group has no topics yet. {without}</p>
      ) : (
        <Choices
          name="topicIds"
          legend="What it is about"
          hint="Up to four. Members of the group see them."
          problem={problem}
        >
          <div className="grid gap-x-6 sm:grid-cols-2">
            {tools.topics.map(({ id, name, isRetired }) => (
              <Tick
                key={id}
                name="topicIds"
                value={id}
                label={isRetired ? `${name} (retired)` : name}
                defaultChecked={on.includes(id)}
              />
            ))}
          </div>
        </Choices>
      )}
      <Decide tools={tools} words="Keep these topics" />
    </Form>
  )
}

export function MoveChoice({ tools }: { tools: Tools }) {
  if (tools.groups.length === 0)
    return (
      <p className="card">
        You can move a thread to a group that you look after too, and this is your only one. Ask a coordinator for help.
      </p>
    )
  return (
    <Form method="get" className="card space-y-5">
      <input type="hidden" name="do" value="move" />
      <Choices name="to" legend="Which group does it belong in?" hint="You see the groups that you look after.">
        {tools.groups.map(({ slug, name }, at) => (
          <Tick key={slug} type="radio" name="to" value={slug} label={name} defaultChecked={at === 0} />
        ))}
      </Choices>
      <Decide tools={tools} words="Go on" />
    </Form>
  )
}

export function MoveForm({
  tools,
  to,
}: {
  tools: Tools
  to: { readonly group: { readonly slug: string; readonly name: string }; readonly names: readonly string[] }
}) {
  const { group, names } = to
  return (
    <Form method="post" className="card space-y-4">
      <p>
        Every post moves from {tools.groupName} to <strong>{group.name}</strong>. Nobody joins or leaves a group by
        this.
      </p>
      <ul className="list-disc space-y-1 pl-6">
        <li>Only members of {group.name} will be able to read it. All of them will.</li>
        <li>People who follow it and are not in {group.name} stop following.</li>
        <li>Topics with the same name in {group.name} stay on it; the others come off. A pin comes off.</li>
      </ul>
      {names.length > 0 && (
        <p className="edge card bg-wash">
          <strong>
            {namesInWords(fewOf(names))} wrote here and {names.length === 1 ? 'is' : 'are'} not in {group.name}.
          </strong>{' '}
          They will lose sight of their own words. Ask them to join first, if it suits them.
        </p>
      )}
      <p>You can move it back.</p>
      <input type="hidden" name="toSlug" value={group.slug} />
      <Decide tools={tools} words={`Move it to ${group.name}`} />
    </Form>
  )
}

/** A handful by name, the rest as a number. */
const fewOf = (names: readonly string[]) =>
  names.length < 6 ? names : [...names.slice(0, 4), `${names.length - 4} others`]

type Choice = { readonly id: string; readonly title: string; readonly lastPostAt: number; readonly replyCount: number }

export function MergeChoice({ tools, choices, now, problem }: Act & { choices: readonly Choice[]; now: number }) {
  return (
    <Form method="get" className="card space-y-5">
      <input type="hidden" name="do" value="merge" />
      {choices.length > 0 && (
        <Choices name="into" legend="Which thread should it become part of?" hint="The newest in this group.">
          {choices.map((choice) => (
            <Tick
              key={choice.id}
              type="radio"
              name="into"
              value={choice.id}
              label={choice.title}
              hint={
                <>
                  {choice.replyCount === 1 ? '1 reply' : `${choice.replyCount} replies`} · last words{' '}
                  <When at={choice.lastPostAt} now={now} ago />
                </>
              }
              defaultChecked={fieldValue(problem, 'into') === choice.id}
            />
          ))}
        </Choices>
      )}
      <TextField
        name="address"
        label={choices.length > 0 ? 'Or the address of an older one' : 'The address of the other thread'}
        hint="Copy it from the top of the browser when the thread is open."
        autoComplete="off"
      />
      <Decide tools={tools} words="Go on" />
    </Form>
  )
}

export function MergeForm({ tools, into }: { tools: Tools; into: Choice }) {
  return (
    <Form method="post" className="card space-y-4">
      <p>
        Every post of <strong>{tools.title}</strong> moves into <strong>{into.title}</strong>, in the order in which
        people wrote. The second title stays.
      </p>
      <ul className="list-disc space-y-1 pl-6">
        <li>The old address leads to the new one.</li>
        <li>Whoever followed either thread follows the one that stays. Replies people had begun come along.</li>
        <li>If it is a question, its summary is not shown any more. What people said helped goes along.</li>
        <li>
          <strong>This cannot be undone.</strong>
        </li>
      </ul>
      <input type="hidden" name="intoId" value={into.id} />
      <Decide tools={tools} words="Merge the two" />
    </Form>
  )
}
