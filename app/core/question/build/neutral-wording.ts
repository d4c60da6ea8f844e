import type { Candidate } from './draft.ts';
import type { Material } from './material.ts';
import type { Random } from './random.ts';

export const neutralWording = (_material: Material, _random: Random): Candidate[] => [];
