enum ReintegrationTarget {}
