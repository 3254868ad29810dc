"""Scenarios for the scripts that measure: as many different ones as are asked for."""


def scenario(number, author=None):
    """Returns a scenario file; those of other numbers are others."""
    activation = ["mentale-training", "mannenkracht", "buddy", "doorverwijzing", "fittraject"]
    chosen = [name for place, name in enumerate(activation) if not place or number >> place & 1]
    variant = "licht" if number % 2 else "intensief"
    return (
        f"format: 1\npersona: vincent\ntitle: Route {number}\n"
        + (f"author: {author}\n" if author else "")
        + "phases:\n  activation:\n    entries:\n"
        + "".join(f"      - {name}\n" for name in chosen)
        + "  mediation:\n    entries:\n"
        + f"      - {{intervention: gesprekken, variant: {variant}}}\n"
        + f"assumptions:\n  hourlyRate: {50 + number % 75}\n")
