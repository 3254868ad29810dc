enum ExplorerTarget {}
