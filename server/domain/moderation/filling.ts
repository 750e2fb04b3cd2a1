import type { Asking } from '../kernel/command.ts'
import { crisisContacts } from '../safety/index.ts'
import type { SubjectFace } from '../subjects.ts'
import { type Filling, thingInWords } from './message-words.ts'

/** What the open words of a message stand for, as far as the case says it. */
export async function fillingOf(asking: Asking, face: SubjectFace | null): Promise<Filling> {
  const contacts = await crisisContacts.handle(asking, {})
  return {
    thing: face ? thingInWords(face.place) : 'what you wrote',
    contacts: contacts
      .filter(({ need }) => need === 'talk')
      .map(({ name, call, text, hours }) => {
        const ways = [call && `call ${call}`, text && `text ${text.say} to ${text.to}`].filter(Boolean)
        return `${name}: ${ways.join(' or ')}. ${hours}.`
      })
      .join('\n'),
  }
}
