enum TrajectCommandTarget {}
