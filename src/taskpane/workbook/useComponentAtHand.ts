import type { ComponentId } from '../../rules';
import { rememberedChoice } from './rememberedChoice';

/** The component whose marks the teacher is at, the same in Check marks and Moderation. */
export const useComponentAtHand = rememberedChoice<ComponentId>();
