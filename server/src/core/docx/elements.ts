/** Elements of WordprocessingML as text. What goes in as content or attribute is XML already (`xml-text.ts`). */

type Attributes = Readonly<Record<string, string | number>>;

/** `<w:sz w:val="28"/>`; attributes get the prefix `w:`. */
export function empty(name: string, attributes: Attributes = {}): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) text += ` w:${key}="${value}"`;
  return `${text}/>`;
}

/** An element around its content; none at all where there is no content. */
export function element(name: string, content: string | readonly string[]): string {
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}
