import { levelWords } from '#app/moderation-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { CasePage } from './case-page.ts'
import { agoInWords } from './dates.tsx'
import { Choices, TextArea, Tick } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** What can be done with a case that asks for a word of explanation. */
export const caseActs = {
  'take-over': {
    title: 'Take this case over',
    says: 'Somebody is on it. Say why you take it, so that they know when they come back.',
    button: 'Take it over',
    told: 'taken-over',
  },
  'hand-over': {
    title: 'Hand it to a colleague',
    says: 'Your colleague is told at once. You do not have to say why you cannot do it: only what they should know.',
    button: 'Hand it over',
    told: 'handed-over',
  },
  'hand-up': {
    title: 'Pass it to the duty lead',
    says: 'From then on the duty lead decides it. You can take it back until they are on it.',
    button: 'Pass it on',
    told: 'handed-up',
  },
  ask: {
    title: 'Ask a colleague',
    says: 'Your question appears in the moderators’ room, with the way to this case. Every moderator can read it.',
    button: 'Ask',
    told: 'asked',
  },
  merge: {
    title: 'Join it to another case',
    says: 'Use this when two cases are about one thing. The reports move along, and the graver level counts.',
    button: 'Join them',
    told: 'merged',
  },
  reopen: {
    title: 'Open the case again',
    says: 'It goes back into the queue with a new deadline. What was decided stays, until you undo it.',
    button: 'Open it again',
    told: 'reopened',
  },
  undo: {
    title: 'Undo the decision',
    says: 'Words and standing will be as they were before. What the person was told cannot be unsaid.',
    button: 'Undo it',
    told: 'undone',
  },
} as const

export type CaseActName = keyof typeof caseActs
export const isCaseAct = (name: string): name is CaseActName => Object.hasOwn(caseActs, name)

/** The fields of one of these. */
export function CaseActFields({
  act,
  page,
  decisionId,
  problem,
}: {
  act: CaseActName
  page: CasePage
  decisionId: string
  problem: FormProblem | undefined
}) {
  if (act === 'ask')
    return (
      <TextArea
        name="words"
        label="Your question"
        hint="Every moderator and duty lead can read this."
        problem={problem}
      />
    )
  if (act === 'merge')
    return (
      <Choices name="intoId" legend="Which case does it belong to?" problem={problem}>
        {page.kin.map(({ id, place, level, openedAt, tie }) => (
          <Tick
            key={id}
            type="radio"
            name="intoId"
            value={id}
            label={`${place}, ${levelWords[level]?.toLowerCase()}`}
            hint={`${tie === 'same-person' ? 'The same person' : 'The same thread'}, ${agoInWords(openedAt, page.now)}`}
          />
        ))}
        {page.kin.length === 0 && <p>No open case is about the same person, or in the same thread.</p>}
      </Choices>
    )
  return (
    <>
      {act === 'hand-over' && (
        <SelectField
          name="toId"
          label="To whom?"
          options={[
            { value: '', words: 'Choose a colleague' },
            ...page.colleagues.map(({ id, name, isDutyLead }) => ({
              value: id,
              words: isDutyLead ? `${name}, duty lead` : name,
            })),
          ]}
          problem={problem}
        />
      )}
      {act === 'undo' && <input type="hidden" name="decisionId" value={decisionId} />}
      <TextArea
        name="because"
        label={act === 'hand-over' ? 'What should they know?' : 'Why?'}
        hint="People who look into this case read it. It stays in its record."
        rows={3}
        problem={problem}
      />
      {act === 'undo' && (
        <Tick
          name="andThen"
          value="reopen"
          label="Put the case back into the queue"
          hint="Leave this ticked when somebody must decide it anew."
          defaultChecked
        />
      )}
    </>
  )
}
