import type { Element, Root, Text } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

type Node = Root | Root['children'][number]

/** What a browser shows of Markdown, as GitHub's flavour reads it. */
export interface Rendered {
  elements: { tag: string; attributes: string }[]
  links: string[]
  /** Text outside of code: there GitHub looks for mentions, references, emoji and formulas. */
  prose: string
  /** All of it. */
  text: string
}

export function rendered(markdown: string): Rendered {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
  const result: Rendered = { elements: [], links: [], prose: '', text: '' }
  collect(processor.runSync(processor.parse(markdown)), false, result)
  return result
}

function collect(node: Node, isCode: boolean, result: Rendered): void {
  if (node.type === 'text') addText(node, isCode, result)
  if (node.type === 'element') addElement(node, result)
  if (!('children' in node)) return
  for (const child of node.children) {
    collect(child, isCode || (node.type === 'element' && ['code', 'pre', 'a'].includes(node.tagName)), result)
  }
}

function addText({ value }: Text, isCode: boolean, result: Rendered): void {
  result.text += value
  if (!isCode) result.prose += `${value} `
}

function addElement({ tagName, properties }: Element, result: Rendered): void {
  result.elements.push({ tag: tagName, attributes: JSON.stringify(properties) })
  if (tagName === 'a') result.links.push(String(properties.href))
}
