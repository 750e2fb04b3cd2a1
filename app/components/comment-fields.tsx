import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { type CommentKind, commentKinds } from '#app/review-words.ts'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'
import { SelectField } from './select-field.tsx'

const kinds = Object.keys(commentKinds) as CommentKind[]

/** What somebody says: which kind it is, their words, better words, which question it answers, and whether with their name. */
export function CommentFields({
  kind,
  exact,
  questions,
  question,
  hints,
  problem,
}: {
  kind: CommentKind
  /** The passage; null for the whole document, which nothing can take the place of. */
  exact: string | null
  questions: readonly string[]
  question: string
  /** What stands beneath the box for better words. */
  hints: ReactNode
  problem: FormProblem | undefined
}) {
  return (
    <>
      <Choices name="kind" legend="What is it?" problem={problem}>
        {kinds
          .filter((each) => exact !== null || each !== 'suggestion')
          .map((each) => (
            <Tick
              key={each}
              type="radio"
              name="kind"
              value={each}
              label={commentKinds[each].choice}
              hint={commentKinds[each].hint}
              defaultChecked={fieldValue(problem, 'kind', kind) === each}
            />
          ))}
      </Choices>
      <TextArea name="body" label="What do you want to say?" rows={4} problem={problem} />
      {exact !== null && (
        <>
          <TextArea
            name="wording"
            label="Better words, if you have some"
            hint="Choose “Better words” above. These take the place of the words you chose when the group accepts them."
            rows={3}
            defaultValue={kind === 'suggestion' ? exact : ''}
            problem={problem}
          />
          {hints}
        </>
      )}
      {questions.length > 0 && (
        <SelectField
          name="question"
          label="Does it answer a question of this round?"
          options={[
            { value: '', words: 'No, it is about the words' },
            ...questions.map((words, at) => ({ value: String(at), words })),
          ]}
          defaultValue={fieldValue(problem, 'question', question)}
          problem={problem}
        />
      )}
      <Tick
        name="nameless"
        label="Say it without my name"
        hint="Nobody in the group sees who wrote it, staff neither. Moderators can find out, with a reason that is kept."
        defaultChecked={fieldValue(problem, 'nameless') === 'on'}
      />
    </>
  )
}
