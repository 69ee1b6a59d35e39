import type { Readable } from 'node:stream'

/** A line longer than this is printed in pieces. */
const maxLineLength = 65_536

/** Prints `stream` line by line, including an unfinished last line. */
export function printLines(stream: Readable, print: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) print(line.replace(/\r$/, ''))
    if (rest.length > maxLineLength) {
      print(rest)
      rest = ''
    }
  })
  stream.on('close', () => {
    if (rest) print(rest)
    rest = ''
  })
}
