import { type ComponentChildren, Fragment, type VNode } from 'preact';

/**
 * What a component draws, as plain elements and texts, without a browser. Components inside are drawn as well where
 * they are named; others, which may hold states, stay out.
 */

/** An element as it would stand in the page. */
export interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly inside: readonly (Drawn | string)[];
}

export function draw(node: ComponentChildren, ...components: readonly string[]): (Drawn | string)[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((one) => draw(one, ...components));
  if (typeof node !== 'object') return [String(node)];
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') return [{ type, props: { ...props }, inside: draw(props.children, ...components) }];
  if (type === Fragment) return draw(props.children, ...components);
  if (!components.includes(type.name)) return [];
  return draw((type as (props: unknown) => ComponentChildren)(props), ...components);
}

/** Every element of a drawing, outer ones first. */
export function elementsOf(drawing: readonly (Drawn | string)[]): Drawn[] {
  return drawing.flatMap((one) => (typeof one === 'string' ? [] : [one, ...elementsOf(one.inside)]));
}

/** The text that is there to be read; with `spoken`, what is there to be heard. */
export function textOf(drawing: readonly (Drawn | string)[], way: 'seen' | 'spoken' = 'seen'): string {
  return drawing
    .map((one) => {
      if (typeof one === 'string') return one;
      const isLeftOut = way === 'seen' ? one.props.class === 'spoken' : one.props['aria-hidden'] === 'true';
      return isLeftOut ? '' : textOf(one.inside, way);
    })
    .join('');
}
