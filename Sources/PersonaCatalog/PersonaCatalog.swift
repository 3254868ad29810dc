enum PersonaCatalogTarget {}
