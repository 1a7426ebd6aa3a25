import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

/** Says the name of a screen that took another's place, to someone who does not see it. */
export const SayScreen = ({ name }: { readonly name: string }): null => {
  const { announce } = useAnnounce();
  const said = useRef(name);
  useEffect(() => {
    if (said.current !== name) announce(name);
    said.current = name;
  }, [name, announce]);
  return null;
};
