"""What a WebAnno TSV 3.3 of Dateline's holds: its header, layers and features."""

from __future__ import annotations

from annotator.exchange.losing import Place

FORMAT = "#FORMAT=WebAnno TSV 3"
MENTION, FIGURE, EVENT, PLAIN = "dateline.Mention", "dateline.Figure", "dateline.Event", "dateline.Words"
RELATION = "dateline.Relation"
ANY = "uima.tcas.Annotation"
SLOTS = tuple(
    "kind value low high low_open high_open modifier change unit currency per concept property role certainty".split()
)
HEAD = "\n".join(
    (
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={MENTION}|type",
        f"#T_SP={FIGURE}|{'|'.join(SLOTS)}",
        f"#T_SP={EVENT}|type|factuality|polarity|ROLE_{EVENT}:arguments_{EVENT}Argument|{ANY}",
        f"#T_SP={PLAIN}|",
        f"#T_RL={RELATION}|type|BT_{MENTION}",
        "\n\n",
    )
)
WIDTHS = {MENTION: 1, FIGURE: len(SLOTS), EVENT: 5, PLAIN: 1, RELATION: 2}
PLACE = Place("WebAnno TSV", relations=True, arguments=True, figure_values=True, factuality=True)
