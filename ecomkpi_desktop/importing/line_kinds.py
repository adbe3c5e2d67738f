"""What a line is: goods, shipping, a tip or a gift card, told by the name of the product."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import LINE_GIFT_CARD, LINE_PRODUCT, LINE_SHIPPING, LINE_TIP
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.presets import Preset

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_KINDS = (LINE_PRODUCT, LINE_SHIPPING, LINE_TIP, LINE_GIFT_CARD)


def line_kinds(frame: Frame, preset: Preset) -> "pa.DictionaryArray":
    """Return the kind of each line."""
    import numpy as np
    import pyarrow as pa

    kinds = np.zeros(frame.height, dtype=np.int32)
    if frame.has("product"):
        product = frame.values["product"]
        told = any(preset.line_kinds.values())
        said = [normal(text or "") for text in product.dictionary.to_pylist()] if told else []
        for position, kind in enumerate(_KINDS):
            names = preset.line_kinds.get(kind, ())
            if names:
                kinds[_of_kind(product, said, frame, kind, names)] = position
    return pa.DictionaryArray.from_arrays(pa.array(kinds), pa.array(_KINDS))


def _of_kind(
    product: "pa.DictionaryArray", texts: list[str], frame: Frame, kind: str, names: tuple[str, ...]
) -> "np.ndarray":
    import numpy as np

    rows = _rows(product, [text in names for text in texts])
    if kind == LINE_TIP:
        return np.asarray(rows & frame.missing("sku") & frame.missing("_vendor"))
    if kind == LINE_GIFT_CARD and frame.has("_ships"):
        # "Gift card - 50 €" is named freely; what is sent by post is a present about cards, not a card.
        longer = _rows(product, [text.startswith(tuple(f"{name} " for name in names)) for text in texts])
        return np.asarray(rows | (longer & ~_yes(frame, "_ships")))
    return rows


def _rows(product: "pa.DictionaryArray", meant: list[bool]) -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.fill_null(pc.take(pa.array(meant, pa.bool_()), product.indices), False)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=bool)


def _yes(frame: Frame, name: str) -> "np.ndarray":
    import numpy as np
    import pyarrow.compute as pc

    return np.asarray(pc.fill_null(frame.values[name], True).to_numpy(zero_copy_only=False), dtype=bool)
