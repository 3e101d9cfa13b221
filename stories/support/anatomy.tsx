import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Mark {
  readonly name: string;
  readonly side: 'start' | 'end';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

const lineHeight = 26;
const gutter = 168;

/** The first of each part that can be seen inside a place, from top to bottom. */
function partsIn(place: HTMLElement): { name: string; box: DOMRect }[] {
  const outer = place.getBoundingClientRect();
  const parts = new Map<string, DOMRect>();
  for (const one of [place, ...place.querySelectorAll<HTMLElement>('[data-forthright]')]) {
    const name = one.dataset.forthright;
    const box = one.getBoundingClientRect();
    const seen = box.width > 0 && box.height > 0 && box.top >= outer.top - 1 && box.top < outer.bottom - 8;
    if (name && seen && !parts.has(name)) parts.set(name, box);
  }
  return [...parts].map(([name, box]) => ({ name, box })).sort((a, b) => a.box.top - b.box.top);
}

/** Where each label stands: on the side its part is nearer to, by turns where it fills the width, none over another. */
function marksFor(place: HTMLElement, frame: DOMRect): Mark[] {
  const outer = place.getBoundingClientRect();
  const below = { start: outer.top, end: outer.top };
  return partsIn(place).map(({ name, box }, at) => {
    const [before, after] = [box.left - outer.left, outer.right - box.right];
    const fills = Math.abs(before - after) < 24;
    const side = fills ? (at % 2 === 1 ? 'end' : 'start') : before < after ? 'start' : 'end';
    const toY = box.top + Math.min(box.height / 2, 14);
    const y = Math.max(toY, below[side]);
    below[side] = y + lineHeight;
    const x = side === 'start' ? outer.left - 20 : outer.right + 20;
    const toX = side === 'start' ? box.left - 5 : box.right + 5;
    return { name, side, x: x - frame.left, y: y - frame.top, toX: toX - frame.left, toY: toY - frame.top };
  });
}

const wide = () => window.innerWidth >= 900;

/**
 * Names each part of what it holds, by its part attribute, with a line to it; on a narrow screen in a list only.
 * Over a modal dialog the names lie in the top layer, so that the dialog itself stays as it is.
 */
export function Anatomy({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<ReadonlyArray<Mark>>([]);
  const [modal, setModal] = useState(false);
  const [names, setNames] = useState<ReadonlyArray<string>>([]);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      const dialog = document.querySelector<HTMLElement>('[data-forthright="dialog"]');
      const own = host.current?.querySelector<HTMLElement>('[data-forthright]');
      const place = dialog ?? own?.parentElement ?? null;
      if (!place || !layer.current) return;
      if (dialog && layer.current.popover === null) {
        layer.current.popover = 'manual';
        layer.current.showPopover();
      }
      const all = [place, ...place.querySelectorAll<HTMLElement>('[data-forthright]')];
      setModal(dialog !== null);
      setNames([...new Set(all.flatMap(({ dataset }) => dataset.forthright ?? []))]);
      setMarks(wide() ? marksFor(place, layer.current.getBoundingClientRect()) : []);
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    later();
    const settled = setTimeout(measure, 250); // after the dialog has moved into its place
    const observer = new ResizeObserver(later);
    observer.observe(document.body);
    window.addEventListener('scroll', later, true);
    window.addEventListener('toggle', later, true);
    return () => {
      clearTimeout(settled);
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', later, true);
      window.removeEventListener('toggle', later, true);
    };
  }, []);
  return (
    <div className="page-anatomy">
      <div ref={host} className="page-anatomy-subject">
        {children}
      </div>
      <div ref={layer} className="page-anatomy-layer" aria-hidden="true">
        <svg role="presentation">
          {marks.map(({ name, x, y, toX, toY }) => (
            <g key={name}>
              <path d={`M${x} ${y} L${toX} ${toY}`} />
              <circle cx={toX} cy={toY} r="3" />
            </g>
          ))}
        </svg>
        {marks.map(({ name, side, x, y }) => (
          <span
            key={name}
            data-side={side}
            ref={(label) => {
              label?.style.setProperty('left', `${side === 'start' ? x - gutter : x}px`);
              label?.style.setProperty('top', `${y}px`);
            }}
          >
            <b>{name}</b>
          </span>
        ))}
      </div>
      <p className="page-anatomy-key" lang="en" dir="ltr" hidden={modal && marks.length > 0}>
        {names.length} parts, each with its <code>data-forthright</code>:{' '}
        {names.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            <code>{name}</code>
          </span>
        ))}
      </p>
    </div>
  );
}
