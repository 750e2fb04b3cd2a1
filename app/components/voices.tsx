import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { type SeatKind, seatWords, type Voice, voiceWords } from '#app/workspace-words.ts'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'
import { SpeakingFor, type Supported } from './speaking-for.tsx'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type Voices = readonly {
  readonly seatId: string
  readonly name: string
  readonly kind: SeatKind
  readonly voice: Voice | null
  readonly reason: string
  readonly isWrittenFor: boolean
  readonly mark: WordsMark
}[]

const choices = Object.keys(voiceWords) as Voice[]

/** Who has a say when a group is asked whether it agrees, and what each of them said. */
export function VoiceCards({ voices }: { voices: Voices }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {voices.map(({ seatId, name, kind, voice, reason, isWrittenFor, mark }) => (
        <li key={seatId} className="card max-w-none space-y-1 !p-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{name}</strong> <span className="text-small text-ink-soft">{seatWords[kind]}</span>
          </p>
          <p className="flex flex-wrap gap-2">
            <span className="tag">{voice ? voiceWords[voice].told : 'has not said yet'}</span>
            {isWrittenFor && <span className="tag">written down for them</span>}
          </p>
          {reason !== '' && (
            <>
              <p className="whitespace-pre-line">“{reason}”</p>
              <MarkedWords mark={mark} what={`why ${name} said so`} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The four things somebody may say when their group is asked. */
export function VoiceChoices({
  legend,
  said,
  problem,
}: {
  legend: string
  said: Voice | null
  problem: FormProblem | undefined
}) {
  return (
    <Choices name="voice" legend={legend} problem={problem}>
      {choices.map((voice) => (
        <Tick
          key={voice}
          type="radio"
          name="voice"
          value={voice}
          label={voiceWords[voice].name}
          hint={voiceWords[voice].hint}
          defaultChecked={fieldValue(problem, 'voice', said ?? '') === voice}
        />
      ))}
    </Choices>
  )
}

/** The form to have one’s say, or to write down what a member one supports says. Nothing for those who were not asked. */
export function VoiceForm({
  legend,
  letterId,
  voices,
  mySeatId,
  supported,
  problem,
}: {
  legend: string
  /** The letter that is agreed to, when it is one. */
  letterId?: string
  voices: Voices
  mySeatId: string
  supported: Supported
  problem: FormProblem | undefined
}) {
  const asked = new Set(voices.map(({ seatId }) => seatId))
  const mine = voices.find(({ seatId }) => seatId === mySeatId)
  const others = supported.filter(({ seatId }) => asked.has(seatId))
  if (!mine && others.length === 0) return null
  return (
    <Form method="post" className="card max-w-measure space-y-5">
      {letterId && <input type="hidden" name="letterId" value={letterId} />}
      <SpeakingFor supported={others} hasOwnSay={mine !== undefined} isTold problem={problem} />
      <VoiceChoices legend={legend} said={mine?.voice ?? null} problem={problem} />
      <TextArea
        name="reason"
        label="Why, if you want to say"
        hint="If you object, say why, so that it can be put right."
        rows={2}
        maxLength={2000}
        defaultValue={mine?.reason ?? ''}
        problem={problem}
      />
      <button type="submit" name="intent" value="voice" className="button">
        Keep what I said
      </button>
    </Form>
  )
}
