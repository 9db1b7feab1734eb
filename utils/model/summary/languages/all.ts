import { english } from './english';

export const languages = [english];
