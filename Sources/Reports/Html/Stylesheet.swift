/// How a report looks, on paper and on a screen: black on white, one column, no font of its own.
enum Stylesheet {
  static let sheet: StaticString = """
    :root { color-scheme: light; }
    @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page); font: 9pt sans-serif; } }
    html { background: #fff; color: #1a1a1a; font: 10pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; }
    body { margin: 0 auto; max-width: 178mm; padding: 0 4mm; overflow-wrap: break-word; }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm; }
    h2 { font-size: 14pt; margin: 8mm 0 2mm; border-bottom: 1px solid #1a1a1a; }
    h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; }
    h4 { font-size: 10.5pt; margin: 4mm 0 1mm; }
    h1, h2, h3, h4 { break-after: avoid; }
    p { margin: 0 0 1.5mm; }
    ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
    li { margin-bottom: 1mm; }
    table { border-collapse: collapse; width: 100%; margin: 1mm 0 1.5mm; }
    th, td { padding: 1mm 3mm 1mm 0; text-align: left; vertical-align: top; font-weight: normal; }
    thead th, thead td { border-bottom: 1px solid #1a1a1a; font-size: 9pt; vertical-align: bottom; }
    thead { display: table-header-group; }
    tr, svg, li { break-inside: avoid; }
    tbody tr + tr > * { border-top: 1px solid #d8d8d8; }
    .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .label { width: 34%; }
    .bar { padding-right: 0; }
    td p, th p, li p { margin: 0; }
    svg { display: block; overflow: visible; }
    svg text { font-size: 8.5pt; }
    .lead { font-size: 11pt; }
    .caveat { border-left: 1mm solid #1f4e79; padding-left: 2mm; font-size: 9pt; break-before: avoid; }
    .secondary { color: #4a4a4a; }
    .strong, .phase { font-weight: bold; }
    p.warning, p.mark { font-weight: bold; }
    .own, .unknown, .waiting { font-style: italic; }
    p.secondary, p.own, p.unknown { font-weight: normal; }
    .indent1 { padding-left: 5mm; }
    .indent2 { padding-left: 10mm; }
    .legend { list-style: none; padding: 0; font-size: 9pt; }
    .legend li { display: inline-block; margin-right: 5mm; }
    .legend svg { display: inline-block; vertical-align: middle; margin-right: 1.5mm; }
    .notes { font-size: 9pt; }
    .notes p { margin: 0; }
    .box { display: inline-block; width: 3.5mm; height: 3.5mm; border: 1px solid #1a1a1a; }
    .blank { display: block; border-bottom: 1px solid #6b6b6b; height: 8mm; min-width: 40mm; }
    sup { font-size: 7.5pt; line-height: 0; }
    a { color: #1f4e79; }
    @media print { body { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
    """
}
