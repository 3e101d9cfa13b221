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

/** How much fits beside what is named: whole names, numbers with a list below, or the list alone. */
type Room = 'names' | 'numbers' | 'none';
const roomOf = (width: number): Room => (width >= 900 ? 'names' : width >= 480 ? 'numbers' : 'none');

/**
 * Names each part of what it holds, by its part attribute, with a line to it. Where there is no room for names beside
 * it, numbers stand there and the list below says which is which; on a narrow screen there is the list only.
 * Over a modal dialog the names lie in the top layer, so that the dialog itself stays as it is.
 */
export function Anatomy({ children }: { children: ReactNode }) {
  const whole = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<ReadonlyArray<Mark>>([]);
  const [modal, setModal] = useState(false);
  const [room, setRoom] = useState<Room>('none');
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
      const found = roomOf(dialog ? window.innerWidth : (whole.current?.clientWidth ?? 0));
      setRoom(found);
      setMarks(found === 'none' ? [] : marksFor(place, layer.current.getBoundingClientRect()));
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
  const numbers = new Map(marks.map(({ name }, at) => [name, at + 1]));
  const numbered = room === 'numbers';
  return (
    <div ref={whole} className="page-anatomy">
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
            <b>{numbered ? numbers.get(name) : name}</b>
          </span>
        ))}
      </div>
      <p className="page-anatomy-key" lang="en" dir="ltr" hidden={modal && room === 'names'}>
        {names.length} parts, each with its <code>data-forthright</code>:{' '}
        {names.map((name, at) => (
          <span key={name}>
            {at > 0 && ', '}
            {numbered && numbers.has(name) && <b>{numbers.get(name)} </b>}
            <code>{name}</code>
          </span>
        ))}
      </p>
    </div>
  );
}
