import { useEffect, useRef } from 'react';

const MARKS = ['is-drop-before', 'is-drop-after', 'is-dragged'] as const;
const EDGE = 60;

/**
 * Lets rows (`data-row`) inside `[data-rows]` lists be dragged by their `[data-drag-handle]`, by mouse, pen or
 * finger. `onDrop` hears the list's name, the row's id and its new place, 0 first. Keys and buttons do the same
 * elsewhere; this only adds.
 */
export const useDragOrder = (
  within: React.RefObject<HTMLElement | null>,
  onDrop: (list: string, id: string, place: number) => void,
) => {
  // A drag outlives whatever is rendered meanwhile: it asks for the newest `onDrop` when it ends.
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    const root = within.current;
    if (!root) return;
    let dragged: { row: HTMLElement; rows: HTMLElement[]; list: string; place: number } | null = null;

    const clear = () => {
      for (const row of dragged?.rows ?? []) row.classList.remove(...MARKS);
    };
    const press = (event: PointerEvent) => {
      const handle = (event.target as Element).closest<HTMLElement>('[data-drag-handle]');
      const row = handle?.closest<HTMLElement>('[data-row]');
      const holder = row?.closest<HTMLElement>('[data-rows]');
      if (!handle || !row || !holder || event.button !== 0) return;
      event.preventDefault();
      const rows = [...holder.querySelectorAll<HTMLElement>('[data-row]')];
      dragged = { row, rows, list: holder.dataset.rows ?? '', place: rows.indexOf(row) };
      row.classList.add('is-dragged');
      handle.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (!dragged) return;
      const { row, rows } = dragged;
      const others = rows.filter((other) => other !== row);
      const passed = others.filter((other) => {
        const { top, height } = other.getBoundingClientRect();
        return top + height / 2 < event.clientY;
      });
      dragged.place = passed.length;
      clear();
      row.classList.add('is-dragged');
      const next = others[passed.length];
      if (next) next.classList.add('is-drop-before');
      else others.at(-1)?.classList.add('is-drop-after');
      if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 4);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 4);
    };
    const release = () => {
      if (!dragged) return;
      clear();
      const { row, rows, list, place } = dragged;
      dragged = null;
      if (row.dataset.row !== undefined && rows.indexOf(row) !== place)
        drop.current(list, row.dataset.row, place);
    };
    const cancel = () => {
      clear();
      dragged = null;
    };
    root.addEventListener('pointerdown', press);
    root.addEventListener('pointermove', move);
    root.addEventListener('pointerup', release);
    root.addEventListener('pointercancel', cancel);
    return () => {
      root.removeEventListener('pointerdown', press);
      root.removeEventListener('pointermove', move);
      root.removeEventListener('pointerup', release);
      root.removeEventListener('pointercancel', cancel);
    };
  }, [within]);
};
