import { cdp } from 'vitest/browser';

interface Frame {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: ReadonlyArray<Frame>;
}

interface Value {
  readonly value?: unknown;
}

interface Raw {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: Value }>;
}

/** A place in Chromium’s own accessibility tree: what the browser tells assistive technology. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly expanded: boolean | undefined;
}

const send = <T>(method: string, params: object = {}) =>
  (cdp() as unknown as { send(method: string, params: object): Promise<T> }).send(method, params);

const flat = (tree: Frame): Frame[] => [tree, ...(tree.childFrames ?? []).flatMap(flat)];

/** What Chromium tells assistive technology of this page, in its order. */
export async function toldByChromium(): Promise<ReadonlyArray<Told>> {
  const { frameTree } = await send<{ frameTree: Frame }>('Page.getFrameTree');
  const own = flat(frameTree).find(({ frame }) => frame.url.split('#')[0] === location.href.split('#')[0]);
  if (!own) throw new Error(`No frame of ${location.href}`);
  const { nodes } = await send<{ nodes: ReadonlyArray<Raw> }>('Accessibility.getFullAXTree', { frameId: own.frame.id });
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      expanded: properties.find((property) => property.name === 'expanded')?.value.value as boolean | undefined,
    }));
}
