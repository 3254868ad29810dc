enum TerminalCanvasTarget {}
