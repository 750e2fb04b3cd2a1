import type { Server, Socket } from 'socket.io'

/** How much may wait for somebody who does not read: messages, and bytes. More than the largest answer, so that whoever catches up is not cut off again. */
export const mostWaiting = { messages: 500, bytes: 4 * 1024 * 1024 } as const

/**
 * Cuts off whoever stopped reading, before what waits for them grows without end: a phone in a tunnel, or somebody who
 * means harm. Nothing is lost: they come back and ask for everything newer than what they know.
 */
export function cutOffBacklogs(io: Server, most: { messages: number; bytes: number } = mostWaiting): void {
  io.engine.on('connection', (line: Socket['conn']) => {
    let [messages, bytes] = [0, 0]
    // What is under way is out of our hands, and nothing else is taken up before it has arrived.
    line.on('flush', () => {
      messages = 0
      bytes = 0
    })
    line.on('packetCreate', ({ data }: { data?: string | Buffer }) => {
      if (messages >= most.messages || bytes >= most.bytes) cutOff(line)
      messages += 1
      bytes += data?.length ?? 0
    })
  })
}

function cutOff(line: Socket['conn']) {
  line.close(true)
  // Somebody who does not read answers no farewell either, and would be waited for for half a minute.
  const { transport } = line
  if ('socket' in transport) (transport.socket as { terminate?: () => void }).terminate?.()
}
