enum NcursesTerminalTarget {}
