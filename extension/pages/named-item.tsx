import type { ComponentChildren } from 'preact';

/**
 * An item of a list of names or sites, with the one thing that can be done with it.
 * @param label what the button is called for those who do not see the name beside it
 */
export function NamedItem({
  children,
  action,
  label,
  onPress,
}: {
  children: ComponentChildren;
  action: string;
  label: string;
  onPress: () => void;
}) {
  return (
    <li class="named">
      <span>{children}</span>
      <button type="button" class="quiet short" aria-label={label} onClick={onPress}>
        {action}
      </button>
    </li>
  );
}
