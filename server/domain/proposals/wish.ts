import { z } from 'zod'
import { telling } from '../kernel/words.ts'

/** What a proposal tells, whoever puts it. */
export const proposalWords = {
  title: z.string().trim().min(5, 'Give it a name in plain words').max(150, 'Keep it under 150 letters'),
  summary: telling('Say in plain words what you want to do', 3000),
  asked: telling('Say what you ask of people', 3000),
  burden: telling('Say what it costs people: time, travel, worry', 3000),
  payment: telling('Say what is paid, or that nothing is', 1500),
  comesBack: telling('Say what people get to know in the end', 1500),
  proposedBy: z.string().trim().min(2, 'Say who you are').max(200, 'Keep it under 200 letters'),
}

/** What somebody says, or why something is so. */
export const saying = (least: string) => telling(least, 3000)
