import { ConsentItemBenefit, ConsentItemDetails, ConsentItemPurpose } from '../consent-item.tsx';

/** What every surface says of an item below its title. */
export function ItemBody() {
  return (
    <>
      <ConsentItemPurpose />
      <ConsentItemBenefit />
      <ConsentItemDetails />
    </>
  );
}
